package org.retort.requests.timetable;

/// Why there are no lessons on a day within a term.
public enum ClosureKind {
    HOLIDAY("Holiday"),
    INSET("Inset day");

    private final String label;

    ClosureKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
