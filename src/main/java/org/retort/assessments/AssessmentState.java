package org.retort.assessments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where an assessment of a lesson stands; [#code()] is the spelling of scripts and people.
public enum AssessmentState {
    DRAFT,
    SIGNED,
    INVALIDATED,
    SUPERSEDED;

    /// `signed`
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads the spelling of scripts.
    public static Optional<AssessmentState> parse(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
