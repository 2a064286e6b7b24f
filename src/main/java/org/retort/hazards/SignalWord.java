package org.retort.hazards;

/// The one word of a hazard label; danger is the graver.
public enum SignalWord {
    DANGER("Danger"),
    WARNING("Warning");

    private final String label;

    SignalWord(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
