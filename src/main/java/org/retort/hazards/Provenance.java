package org.retort.hazards;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who says so: where a classification comes from, and who checked it when.
///
/// @param source such as `CLP Annex VI, index 011-002-00-6`
/// @param edition such as `ATP 23; the same at ATP 15 for Great Britain`; empty when the source has none
/// @param confidence how sure: `high`, `medium`, or a sentence such as `assessed by hand`
/// @param milder by whom it says less than it did, or than else holds, and why; mostly by nobody
public record Provenance(
        String source,
        String edition,
        @Nullable String checkedBy,
        @Nullable LocalDate checkedOn,
        String confidence,
        List<MadeMilder> milder) {

    private static final String MARK = ", made milder";

    public Provenance {
        milder = List.copyOf(milder);
    }

    public Provenance(
            String source,
            String edition,
            @Nullable String checkedBy,
            @Nullable LocalDate checkedOn,
            String confidence) {
        this(source, edition, checkedBy, checkedOn, confidence, List.of());
    }

    /// The same, now that a named person compared it with a source.
    ///
    /// @param against such as `safety data sheet of Acme Ltd, 2 March 2026`
    Provenance confirmed(String by, LocalDate on, String against) {
        var words = "confirmed by %s on %s against %s".formatted(by, on, against);
        return new Provenance(source, edition, by, on, confidence + ", " + words, milder);
    }

    /// The same, made milder by these too.
    Provenance milder(List<MadeMilder> more) {
        var all = Stream.concat(milder.stream(), more.stream()).distinct().toList();
        return new Provenance(source, edition, checkedBy, checkedOn, confidence, all);
    }

    /// The mark that stands wherever this is shown or printed, when somebody made it milder; else empty. It has no full
    /// stop at its end.
    public String mark() {
        return milder.stream().map(MadeMilder::sentence).collect(Collectors.joining(". "));
    }

    /// The word of a label with the short form of the mark: `Warning, made milder`.
    String marked(String word) {
        if (milder.isEmpty()) {
            return word;
        }
        return word.isEmpty() ? "Made milder" : word + MARK;
    }
}
