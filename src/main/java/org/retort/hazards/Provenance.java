package org.retort.hazards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who says so: where a classification comes from, and who checked it when.
///
/// @param source such as `CLP Annex VI, index 011-002-00-6`
/// @param edition such as `ATP 23; the same at ATP 15 for Great Britain`; empty when the source has none
/// @param confidence how sure: `high`, `medium`, or a sentence such as `assessed by hand`
/// @param milderBecause why a named person made it milder than the law and the school's own facts say, else null
public record Provenance(
        String source,
        String edition,
        @Nullable String checkedBy,
        @Nullable LocalDate checkedOn,
        String confidence,
        @Nullable String milderBecause) {

    private static final String MARK = ", made milder";

    public Provenance(
            String source,
            String edition,
            @Nullable String checkedBy,
            @Nullable LocalDate checkedOn,
            String confidence) {
        this(source, edition, checkedBy, checkedOn, confidence, null);
    }

    /// The same, now that a named person compared it with a source.
    ///
    /// @param against such as `safety data sheet of Acme Ltd, 2 March 2026`
    Provenance confirmed(String by, LocalDate on, String against) {
        var words = "confirmed by %s on %s against %s".formatted(by, on, against);
        return new Provenance(source, edition, by, on, confidence + ", " + words, milderBecause);
    }

    /// The mark that stands wherever this is shown or printed, when somebody made it milder; else empty.
    public String mark() {
        return milderBecause == null || checkedBy == null
                ? ""
                : "Made milder by %s because %s".formatted(checkedBy, milderBecause);
    }

    /// The word of a label with the short form of the mark: `Warning, made milder`.
    String marked(String word) {
        if (milderBecause == null) {
            return word;
        }
        return word.isEmpty() ? "Made milder" : word + MARK;
    }
}
