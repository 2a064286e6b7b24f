package org.retort.documents;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Running text on paper: runs that may be strong or quiet, in another language, or a link. A line break in a run is
/// one on paper.
public record Text(List<Run> runs) {

    /// @param language a language tag such as `cy`, if it differs from the document's
    /// @param link where the run leads when it is tapped
    public record Run(
            String text,
            Emphasis emphasis,
            @Nullable String language,
            @Nullable String link) {

        boolean isPlain() {
            return language == null && link == null && emphasis != Emphasis.ADDED && emphasis != Emphasis.REMOVED;
        }
    }

    /// How a run stands out.
    public enum Emphasis {
        PLAIN,
        STRONG,
        QUIET,
        /// New words of a version: underlined.
        ADDED,
        /// Words that a version has no longer: struck through.
        REMOVED
    }

    public Text {
        runs = List.copyOf(runs);
    }

    public static Text of(String text) {
        return run(text, Emphasis.PLAIN);
    }

    public static Text strong(String text) {
        return run(text, Emphasis.STRONG);
    }

    public static Text quiet(String text) {
        return run(text, Emphasis.QUIET);
    }

    public static Text added(String text) {
        return run(text, Emphasis.ADDED);
    }

    public static Text removed(String text) {
        return run(text, Emphasis.REMOVED);
    }

    public static Text link(String text, String url) {
        return new Text(List.of(new Run(text, Emphasis.PLAIN, null, url)));
    }

    /// A chemical formula with real subscripts: `Na2CO3·10H2O` becomes `Na₂CO₃·10H₂O`.
    public static Text formula(String formula) {
        return of(Subscripts.lower(formula));
    }

    private static Text run(String text, Emphasis emphasis) {
        return new Text(List.of(new Run(text, emphasis, null, null)));
    }

    public Text plus(Text more) {
        return new Text(Stream.concat(runs.stream(), more.runs.stream()).toList());
    }

    public Text plus(String more) {
        return plus(of(more));
    }

    /// The same words, marked as being in another language, so that they are read aloud rightly.
    public Text in(String language) {
        return new Text(runs.stream()
                .map(run -> new Run(run.text(), run.emphasis(), language, run.link()))
                .toList());
    }

    /// The words alone.
    public String words() {
        return String.join("", runs.stream().map(Run::text).toList());
    }

    boolean isPlain() {
        return runs.stream().allMatch(Run::isPlain);
    }
}
