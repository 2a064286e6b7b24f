package org.retort.quantity;

/// What a unit measures; amounts of different dimensions are never added.
public enum Dimension {
    VOLUME,
    MASS,
    COUNT
}
