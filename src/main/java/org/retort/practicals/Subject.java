package org.retort.practicals;

import java.util.Locale;

/// The science a practical belongs to.
public enum Subject {
    BIOLOGY("Biology"),
    CHEMISTRY("Chemistry"),
    PHYSICS("Physics");

    private final String label;

    Subject(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// The spelling of scripts and files: `chemistry`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
