package org.retort.stock;

import org.jspecify.annotations.Nullable;

/// Which containers a list shows.
///
/// @param text words of the name, strength, formula or CAS number, in any order, or a label code; empty for all
/// @param under a place and everything in it, or null for everywhere
/// @param only what they have in common, or null for all that are in use
/// @param state one state, or null for all that are in use
public record ContainerFilter(
        String text,
        @Nullable PlaceId under,
        @Nullable Only only,
        @Nullable ContainerState state) {

    /// What a chip above the list narrows it to.
    public enum Only {
        EXPIRED("Expired"),
        EXPIRING("Expiring in 30 days"),
        LOW("Low"),
        UNKNOWN("Amount unknown"),
        NOT_ASSESSED("Not assessed");

        private final String label;

        Only(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// Everything in use.
    public static final ContainerFilter ALL = new ContainerFilter("", null, null, null);

    public static ContainerFilter text(String text) {
        return new ContainerFilter(text, null, null, null);
    }

    public static ContainerFilter under(PlaceId place) {
        return new ContainerFilter("", place, null, null);
    }
}
