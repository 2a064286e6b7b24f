package org.retort.hazards;

/// Whether the facts behind a statement stand, or wait for a named person to confirm them.
public enum Check {
    CONFIRMED("confirmed", "Confirmed"),
    TO_BE_CHECKED("to-be-checked", "To be checked");

    private final String code;
    private final String label;

    Check(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// What scripts read: `to-be-checked`.
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
