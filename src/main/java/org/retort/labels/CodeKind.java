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
    /// A spare label: printed, and on nothing yet.
    UNCLAIMED;

    /// As scripts spell it: `container`.
    public String spelling() {
        return name().toLowerCase(Locale.ROOT);
    }
}
