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
        EXPIRED("Expired", "c.expiryKey"),
        EXPIRING("Expiring", "c.expiryKey"),
        LOW("Low", "c.low"),
        UNKNOWN("Level unknown", "c.balance"),
        NOT_ASSESSED("Not assessed", "c.formulation.value"),
        RESTRICTED("Regulated or reportable", "c.formulation.value");

        private final String label;
        private final String order;

        Only(String label, String order) {
            this.label = label;
            this.order = order;
        }

        /// The column that follows school and use in the index that finds them.
        String order() {
            return order;
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

    /// The same, narrowed to what these have in common, or to nothing more.
    ContainerFilter with(@Nullable Only other) {
        return new ContainerFilter(text, under, other, state);
    }

    /// Whether it asks for containers that are in use, not for finished, broken or disposed ones.
    boolean isInUse() {
        return state == null || state.inUse();
    }

    public static ContainerFilter under(PlaceId place) {
        return new ContainerFilter("", place, null, null);
    }
}
