package org.retort.platform.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.regex.Pattern;

/// The hazard word with its own shape: Danger, Warning, Not classified, Partly assessed or NOT ASSESSED; or, where no
/// signal word belongs to them, the codes of the statements.
public final class HazardWord extends Span {

    private static final Pattern CODES = Pattern.compile("(?:EU)?H\\d{3}.*");

    private HazardWord(String word, Tone tone, Glyph glyph) {
        add(glyph.create(), new Span(word));
        addClassNames("status", "hazard-word", tone.className());
    }

    /// Reads the word in any case, with blanks or dashes, and what is added behind a comma, such as `Warning, made
    /// milder`: whatever is not one of the first four, and no code such as `H412`, is not assessed.
    public static HazardWord of(String word) {
        var comma = word.indexOf(',');
        var first = comma < 0 ? word : word.substring(0, comma);
        var added = comma < 0 ? "" : word.substring(comma);
        return switch (first.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ')) {
            case "danger" -> new HazardWord("Danger" + added, Tone.STOP, Glyph.DANGER);
            case "warning" -> new HazardWord("Warning" + added, Tone.ASK, Glyph.WARNING);
            case "not classified" -> new HazardWord("Not classified" + added, Tone.QUIET, Glyph.NOT_CLASSIFIED);
            case "partly assessed" -> new HazardWord("Partly assessed" + added, Tone.ASK, Glyph.NOT_ASSESSED);
            case "made milder" -> new HazardWord("Made milder", Tone.ASK, Glyph.WARNING);
            case String _ when CODES.matcher(first).matches() -> new HazardWord(word, Tone.ASK, Glyph.WARNING);
            default -> new HazardWord("NOT ASSESSED", Tone.STOP, Glyph.NOT_ASSESSED);
        };
    }

    /// Larger, for the head of a screen or a scan.
    public HazardWord large() {
        addClassName("hazard-word-large");
        return this;
    }
}
