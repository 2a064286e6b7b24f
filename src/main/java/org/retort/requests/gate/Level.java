package org.retort.requests.gate;

/// What a policy says of a lesson, the gravest first.
public enum Level {
    /// It cannot be sent like this.
    STOP,
    /// Somebody must say yes.
    ASK,
    /// Nothing to do.
    FINE
}
