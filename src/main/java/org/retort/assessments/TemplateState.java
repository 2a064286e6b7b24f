package org.retort.assessments;

import java.util.Locale;

/// Where one version of a template stands; [#code()] is the spelling of scripts.
public enum TemplateState {
    DRAFT("draft"),
    IN_REVIEW("in review"),
    APPROVED("approved"),
    SUPERSEDED("superseded"),
    WITHDRAWN("withdrawn");

    private final String label;

    TemplateState(String label) {
        this.label = label;
    }

    /// What people read: `in review`.
    public String label() {
        return label;
    }

    /// What scripts read: `in-review`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
