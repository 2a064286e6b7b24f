package org.retort.stock;

import java.util.Locale;

/// Where a tracked piece of equipment is in its life.
public enum EquipmentState {
    IN_STORE("In store"),
    ISSUED("Issued"),
    MISSING("Missing"),
    QUARANTINED("Out of use"),
    RETIRED("Retired");

    private final String label;

    EquipmentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Whether it may be used: it stands there, or it is with a lesson.
    public boolean usable() {
        return this == IN_STORE || this == ISSUED;
    }

    /// As scripts spell it: `in-store`.
    public String spelling() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
