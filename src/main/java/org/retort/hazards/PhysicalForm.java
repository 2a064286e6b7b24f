package org.retort.hazards;

/// What a substance is in the bottle it is bought in.
public enum PhysicalForm {
    SOLID("solid"),
    LIQUID("liquid"),
    GAS("gas"),
    /// Bought dissolved, such as hydrochloric acid.
    SOLUTION("solution");

    private final String label;

    PhysicalForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static PhysicalForm parse(String text) {
        for (var form : values()) {
            if (form.label.equals(text)) {
                return form;
            }
        }
        throw new IllegalArgumentException("no physical form " + text);
    }
}
