package org.retort.labels;

import java.util.Locale;

/// What a code may stand for.
public enum CodeKind {
    CONTAINER,
    EQUIPMENT,
    PLACE,
    REQUEST,
    ASSESSMENT,
    TRAY,
    /// Nothing yet: printed beforehand, stuck on, and given to a thing when it is scanned.
    UNCLAIMED;

    /// As scripts spell it: `container`.
    public String spelling() {
        return name().toLowerCase(Locale.ROOT);
    }
}
