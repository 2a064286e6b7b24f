package org.retort.assessments;

/// A part of a template, and of what is printed from it.
public enum Section {
    HAZARD("Doing it", "Hazard"),
    CONTROL("What we do", "Control"),
    OUTLINE("Outline", "Step"),
    EMERGENCY("If something goes wrong", "What to do"),
    DISPOSAL("Clearing up", "What to do"),
    SUPERVISION("Supervision", "What is asked"),
    NOTE("Notes", "Note");

    private final String heading;
    private final String caption;

    Section(String heading, String caption) {
        this.heading = heading;
        this.caption = caption;
    }

    /// Stands above the rows: `Clearing up`.
    public String heading() {
        return heading;
    }

    /// Stands above the first field of a row: `Hazard`.
    public String caption() {
        return caption;
    }
}
