package org.retort.practicals;

import java.util.Locale;

/// How a practical is done.
public enum Mode {
    CLASS("Class practical"),
    DEMONSTRATION("Demonstration"),
    EITHER("Class or demonstration");

    private final String label;

    Mode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// The spelling of scripts and files: `demonstration`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
