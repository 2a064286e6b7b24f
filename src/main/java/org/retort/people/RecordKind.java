package org.retort.people;

/// A kind of record that is kept for as long as the school settles. A room that brings another kind (checks, accidents)
/// adds it here.
public enum RecordKind {
    NAMES_OF_LEAVERS(
            "Names of people who left",
            "years after they left",
            "Then “Former member of staff 3” stands wherever their name stood, and their sign-in is removed."
                    + " What they signed keeps their name for as long as it is kept."),
    SIGNED_ASSESSMENTS(
            "Signed risk assessments",
            "years after the lesson",
            "Then what was signed, and its document, are removed. That it was signed, when, and its SHA-256 stay.");

    private final String title;
    private final String counted;
    private final String consequence;

    RecordKind(String title, String counted, String consequence) {
        this.title = title;
        this.counted = counted;
        this.consequence = consequence;
    }

    public String title() {
        return title;
    }

    /// What the years are counted from: `years after they left`.
    public String counted() {
        return counted;
    }

    /// What happens then, in a sentence.
    public String consequence() {
        return consequence;
    }
}
