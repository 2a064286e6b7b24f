package org.retort.requests;

/// A request that was written down, with its version for the next write.
public record Kept(RequestId id, int version) {}
