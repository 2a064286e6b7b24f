package org.retort.practicals;

/// A practical was changed and has a new version; whatever was written for an older one may be stale.
public record PracticalRevised(PracticalId practical, int version) {}
