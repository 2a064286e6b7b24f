package org.retort.platform;

/// A school has just been opened and is empty. Listeners copy into it what every school begins with; they run inside
/// the same transaction, with the school in hand and its first administrator acting.
public record SchoolOpened(SchoolId school) {}
