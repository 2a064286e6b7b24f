package org.retort.platform.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// The hazard word with its own shape: Danger, Warning, Not classified or NOT ASSESSED.
public final class HazardWord extends Span {

    private HazardWord(String word, Tone tone, Glyph glyph) {
        add(glyph.create(), new Span(word));
        addClassNames("status", "hazard-word", tone.className());
    }

    /// Reads the word in any case, with blanks or dashes: whatever is not one of the first three is not assessed.
    public static HazardWord of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ')) {
            case "danger" -> new HazardWord("Danger", Tone.STOP, Glyph.DANGER);
            case "warning" -> new HazardWord("Warning", Tone.ASK, Glyph.WARNING);
            case "not classified" -> new HazardWord("Not classified", Tone.QUIET, Glyph.NOT_CLASSIFIED);
            default -> new HazardWord("NOT ASSESSED", Tone.STOP, Glyph.NOT_ASSESSED);
        };
    }

    /// Larger, for the head of a screen or a scan.
    public HazardWord large() {
        addClassName("hazard-word-large");
        return this;
    }
}
