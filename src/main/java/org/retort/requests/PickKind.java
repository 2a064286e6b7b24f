package org.retort.requests;

/// What was picked.
public enum PickKind {
    CONTAINER,
    EQUIPMENT
}
