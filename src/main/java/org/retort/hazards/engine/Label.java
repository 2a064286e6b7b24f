package org.retort.hazards.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Finding;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Pictogram;
import org.retort.hazards.SignalWord;
import org.retort.hazards.engine.LabelElements.Exclamation;

/// Gathers what the classes of a mixture put on its label, and leaves out what a graver pictogram stands for
/// (CLP Article 26).
public final class Label {

    private int pictograms;
    private boolean irritation;
    private boolean skinSensitisation;
    private boolean respiratorySensitisation;
    private boolean otherMark;
    private @Nullable SignalWord word;

    /// The label that follows from these.
    public static Label of(List<Finding> findings) {
        var label = new Label();
        findings.forEach(finding -> label.add(finding.category(), finding.statement()));
        return label;
    }

    /// Adds one class.
    ///
    /// @param code its statement, which Article 26 looks at
    public void add(String code, LabelElements elements) {
        pictograms |= elements.pictograms();
        irritation |= elements.exclamation() == Exclamation.IRRITATION;
        skinSensitisation |= elements.exclamation() == Exclamation.SKIN_SENSITISATION;
        otherMark |= elements.exclamation() == Exclamation.OTHER;
        respiratorySensitisation |= code.equals("H334");
        if (word != SignalWord.DANGER && elements.signalWord() != null) {
            word = elements.signalWord();
        }
    }

    /// Adds a finding; a statement that joins several counts for each.
    public void add(String category, HazardStatement statement) {
        statement.codes().forEach(code -> add(code, LabelElements.of(plain(category), code)));
    }

    private static String plain(String category) {
        return category.replace("*", "").strip();
    }

    /// `Danger` where any class asks for it; null when none has a word.
    public @Nullable SignalWord signalWord() {
        return word;
    }

    /// In the order of their numbers.
    public List<Pictogram> pictograms() {
        return set(exclamationStands() ? pictograms | LabelElements.bit(Pictogram.GHS07) : pictograms);
    }

    private boolean exclamationStands() {
        if (has(Pictogram.GHS06)) {
            return false;
        }
        return otherMark
                || (skinSensitisation && !respiratorySensitisation)
                || (irritation && !has(Pictogram.GHS05) && !respiratorySensitisation);
    }

    private boolean has(Pictogram pictogram) {
        return (pictograms & LabelElements.bit(pictogram)) != 0;
    }

    private static List<Pictogram> set(int mask) {
        return Arrays.stream(Pictogram.values())
                .filter(pictogram -> (mask & LabelElements.bit(pictogram)) != 0)
                .toList();
    }
}
