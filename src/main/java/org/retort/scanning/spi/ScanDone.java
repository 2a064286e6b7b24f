package org.retort.scanning.spi;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;

/// What was done, in a sentence that is also read aloud, and how to undo it.
///
/// @param sentence such as `Took 250 cm³ of ethanol 96 % v/v, 1 250 cm³ left.`
/// @param warnings sentences that must be seen and heard, although it was done: what it must not stand beside
/// @param unfinished whether something is still to be done, so that it is told as no success: a tray that lacks two
/// @param undo takes it back and says so, or null where it cannot be undone
public record ScanDone(
        String sentence,
        List<String> warnings,
        boolean unfinished,
        @Nullable Supplier<Outcome<String>> undo) {

    public ScanDone {
        warnings = List.copyOf(warnings);
    }

    public ScanDone(String sentence, @Nullable Supplier<Outcome<String>> undo) {
        this(sentence, List.of(), false, undo);
    }

    /// The same with warnings.
    public ScanDone warning(List<String> sentences) {
        return new ScanDone(sentence, sentences, unfinished, undo);
    }

    /// What was done is only a part: the sentence says what is left.
    public static ScanDone inPart(String sentence) {
        return new ScanDone(sentence, List.of(), true, null);
    }
}
