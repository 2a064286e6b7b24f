package org.retort.practicals;

/// What a practical says, without its kit.
public record PracticalText(PracticalId id, PracticalData data, PracticalSource source) {}
