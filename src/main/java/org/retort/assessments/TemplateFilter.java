package org.retort.assessments;

/// Which templates a list shows.
///
/// @param text part of the title; empty for all
public record TemplateFilter(String text, Show show) {

    /// What the list is for.
    public enum Show {
        ALL("All in use"),
        AWAITING("Awaiting approval"),
        OVERDUE("Review overdue"),
        STALE("Kit changed since approval"),
        DRAFT("Drafts"),
        APPROVED("Approved"),
        PAST("Superseded, withdrawn");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static final TemplateFilter ALL = new TemplateFilter("", Show.ALL);
}
