package org.retort.hazards;

/// What the Poisons Act says of something at the strength it stands at.
///
/// @param category such as `regulated explosives precursor`
/// @param substance as the list names it
/// @param threshold as the list writes it, such as `3% w/w`
/// @param sentence the whole of it, for a screen or a page
/// @param source the list, with its edition
/// @param confidence how sure that list is: `high`, or `low` where it is incomplete
public record Restricted(
        String category,
        String substance,
        String threshold,
        Standing standing,
        String sentence,
        String source,
        String confidence) {

    /// Whether the law speaks of it at this strength.
    public enum Standing {
        /// Its strength is known, and the law speaks of it.
        MET,
        /// Nobody knows its strength, so that it counts as if the law spoke of it.
        ASSUMED,
        /// The substance is listed, but not at this strength.
        NOT_MET
    }

    /// Whether the law speaks of it, for certain or because nobody knows better.
    public boolean applies() {
        return standing != Standing.NOT_MET;
    }

    /// Whether the list itself still has to be compared with the law's own.
    public boolean isToBeChecked() {
        return !confidence.equals("high");
    }

    /// A word or two for a mark: `Regulated`, `Reportable`.
    public String word() {
        return category.startsWith("regulated") ? "Regulated" : "Reportable";
    }
}
