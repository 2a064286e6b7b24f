package org.retort.labels;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.retort.documents.Block.Mark;
import org.retort.documents.LabelFace;
import org.retort.documents.LabelFace.Design;
import org.retort.documents.LabelFace.Hazards;
import org.retort.documents.LabelFace.Sign;
import org.retort.documents.LabelFace.Statement;
import org.retort.documents.LabelFace.Unknown;
import org.retort.documents.Text;
import org.retort.documents.Tone;
import org.retort.hazards.Classification;
import org.retort.hazards.Pictogram;
import org.retort.hazards.Reason;

/// Puts what a feature says of a thing into the words and pictures of a label.
final class Faces {

    /// Where a label has no room for all, the gravest go first.
    private static final List<Pictogram> GRAVEST = List.of(
            Pictogram.GHS06,
            Pictogram.GHS05,
            Pictogram.GHS08,
            Pictogram.GHS01,
            Pictogram.GHS02,
            Pictogram.GHS03,
            Pictogram.GHS04,
            Pictogram.GHS07,
            Pictogram.GHS09);

    /// A longer reason is not printed on a label; the screen and the assessment have it.
    private static final int LONGEST_REASON = 60;

    private Faces() {}

    /// @param address what the QR code holds
    static LabelFace of(LabelText text, LabelCode code, String address, LabelDesign design) {
        var hazards = text.hazards();
        var origin = text.origin();
        return new LabelFace(
                design.warns(text) ? Design.HAZARD : Design.STOCK,
                text.title(),
                Text.formula(text.formula()).words(),
                text.strength(),
                text.line(),
                code.label(),
                address,
                hazards == null ? null : hazards(hazards),
                new LabelFace.Origin(origin.made(), origin.useBy(), origin.batch()));
    }

    private static Hazards hazards(Classification classification) {
        return new Hazards(
                mark(classification),
                classification.pictograms().stream()
                        .sorted(Comparator.comparingInt(GRAVEST::indexOf))
                        .map(it -> new Sign(it.name(), it.alt(), it.meaning()))
                        .toList(),
                classification.findings().stream()
                        .map(finding -> new Statement(
                                finding.statement().code(), finding.statement().text(), reason(finding.because())))
                        .toList(),
                gaps(classification));
    }

    /// Statements without a signal word are named, so that no chemical's label is silent.
    private static Mark mark(Classification classification) {
        var word = classification.word();
        return new Mark(word.isEmpty() ? Tone.QUIET : tone(word), classification.wordOrCodes());
    }

    private static List<Unknown> gaps(Classification classification) {
        return classification instanceof Classification.NotAssessed(var reason, var _)
                ? List.of(new Unknown("", reason + " Ask before you use it."))
                : classification.gaps().stream()
                        .map(gap -> new Unknown(gap.category(), gap.sentence()))
                        .toList();
    }

    private static String reason(Reason because) {
        var sentence = because.sentence();
        return sentence.length() > LONGEST_REASON ? "" : sentence;
    }

    private static Tone tone(String word) {
        return switch (word.toUpperCase(Locale.ROOT).split(",", 2)[0]) {
            case "DANGER" -> Tone.STOP;
            case "WARNING", "MADE MILDER" -> Tone.ASK;
            case "NOT ASSESSED", "PARTLY ASSESSED" -> Tone.UNKNOWN;
            default -> Tone.QUIET;
        };
    }
}
