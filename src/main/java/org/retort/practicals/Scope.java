package org.retort.practicals;

import java.util.Arrays;
import java.util.Locale;

/// Whom the amount of a kit line is for, which decides how it grows with the class.
public enum Scope {
    /// For each pupil.
    PERSON("each pupil"),
    /// For each working group.
    GROUP("each group"),
    /// For so many groups together; the number of sets is rounded up.
    SHARED("shared"),
    /// Once for the class, however large.
    CLASS("for the class"),
    /// Once, for a demonstration.
    DEMO("for the demonstration"),
    /// Nobody has said: never multiplied.
    UNKNOWN("scope not stated");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// The spelling of scripts and files: `group`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads the spelling of scripts and files; whatever is not known is [#UNKNOWN].
    public static Scope parse(String text) {
        return Arrays.stream(values())
                .filter(scope -> scope.code().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
