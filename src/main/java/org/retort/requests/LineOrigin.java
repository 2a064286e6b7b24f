package org.retort.requests;

/// Where a line of a request comes from.
public enum LineOrigin {
    /// Scaled from the practical.
    SCALED,
    /// From the practical, with another amount.
    CHANGED,
    /// Added by a person.
    EXTRA,
    /// From the practical, left out with a reason.
    REMOVED
}
