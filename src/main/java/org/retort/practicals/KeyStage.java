package org.retort.practicals;

/// The years a practical is taught in.
public enum KeyStage {
    KS3("Key stage 3, years 7–9"),
    KS4("Key stage 4, years 10–11"),
    KS5("Key stage 5, years 12–13");

    private final String label;

    KeyStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
