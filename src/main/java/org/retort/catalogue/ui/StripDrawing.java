package org.retort.catalogue.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.Strip;
import org.retort.catalogue.Strips;
import org.retort.hazards.Classification;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.SignalWord;
import org.retort.quantity.Quantity;
import org.retort.quantity.StrengthUnit;
import tools.jackson.databind.json.JsonMapper;

/// What the browser draws of a strip.
///
/// @param marks the strengths that the school has
record StripDrawing(String name, String unit, BigDecimal max, String maxText, List<Drawn> bands, List<Mark> marks) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TITLES = 2;

    /// One band.
    ///
    /// @param title what has room over a narrow band, such as `Skin Irrit. 2, Eye Irrit. 2 +1`
    /// @param whole the same with all classes
    /// @param tone `0` to `3`, or `open` where something is not known
    record Drawn(
            BigDecimal from,
            BigDecimal to,
            String fromText,
            String percentText,
            String title,
            String whole,
            String word,
            String codes,
            String tone) {}

    /// A strength that the school has.
    ///
    /// @param text what has room beside its sign
    /// @param label the same with its unit
    record Mark(BigDecimal at, String text, String label) {}

    static StripDrawing of(String name, Strips strips, StrengthUnit unit, List<FormulationRow> held) {
        var strip = strips.in(unit);
        var bands = new ArrayList<Drawn>();
        var dangers = 0;
        for (var stretch : strip.bands()) {
            var classification = stretch.classification();
            dangers += classification.signalWord() == SignalWord.DANGER ? 1 : 0;
            bands.add(new Drawn(
                    stretch.from(),
                    stretch.to(),
                    Quantity.grouped(stretch.from()),
                    strip.unit() == StrengthUnit.PERCENT_W_W ? "" : percent(stretch.fromPercent()),
                    title(classification),
                    title(classification, Integer.MAX_VALUE),
                    word(classification),
                    codes(classification),
                    tone(classification, dangers)));
        }
        return new StripDrawing(
                name,
                strip.unit().symbol(),
                strip.strongest(),
                Quantity.grouped(strip.strongest()),
                bands,
                marks(strips, strip, held));
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static String percent(BigDecimal percent) {
        return Quantity.grouped(percent) + "\u00A0%";
    }

    /// `Skin Corr. 1B`, `Skin Irrit. 2, Eye Irrit. 2`, or what is said instead.
    static String title(Classification classification) {
        return title(classification, TITLES);
    }

    private static String title(Classification classification, int most) {
        var categories = classification.findings().stream()
                .map(finding ->
                        finding.category().isEmpty() ? finding.statement().code() : finding.category())
                .distinct()
                .toList();
        if (categories.isEmpty()) {
            return classification.word();
        }
        var more = categories.size() > most ? " +" + (categories.size() - most) : "";
        return categories.stream().limit(most).collect(Collectors.joining(", ")) + more;
    }

    /// The signal word, or why there is none; that somebody made it milder, where the title does not say so.
    static String word(Classification classification) {
        return signal(classification)
                + (classification.mark().isEmpty() || classification.findings().isEmpty() ? "" : ", made milder");
    }

    private static String signal(Classification classification) {
        return switch (classification) {
            case Classification.Assessed(var word, var _, var _, var _) ->
                word == null ? "no signal word" : word.label();
            case Classification.PartlyAssessed(var word, var _, var findings, var _, var _) ->
                findings.isEmpty() ? "not all is known" : (word == null ? "" : word.label() + ", ") + "partly assessed";
            case Classification.NotClassified none ->
                (none.signalWord() == null
                                ? "no signal word"
                                : none.signalWord().label())
                        + (none.findings().isEmpty() ? "" : ", to be checked");
            case Classification.NotAssessed _ -> "nobody knows";
        };
    }

    static String codes(Classification classification) {
        return classification.statements().stream()
                .map(HazardStatement::code)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String tone(Classification classification, int dangers) {
        return switch (classification) {
            case Classification.NotAssessed _ -> "open";
            case Classification.NotClassified none when none.findings().isEmpty() -> "0";
            case Classification.NotClassified _, Classification.Assessed _, Classification.PartlyAssessed _ ->
                classification.signalWord() == SignalWord.DANGER
                        ? (dangers > 1 ? "3" : "2")
                        : classification.findings().isEmpty() ? "open" : "1";
        };
    }

    /// The strengths that the school has, each named as it is told there: `20 vol` on a strip in mol/dm³.
    private static List<Mark> marks(Strips strips, Strip strip, List<FormulationRow> held) {
        var marks = new ArrayList<Mark>();
        for (var row : held) {
            var strength = row.strength();
            if (strength != null) {
                strips.told(strength, strip.unit())
                        .filter(at -> at.compareTo(strip.strongest()) <= 0)
                        .map(at -> new Mark(
                                at,
                                strength.unit() == strip.unit() ? Quantity.grouped(strength.value()) : strength.label(),
                                strength.label()))
                        .ifPresent(marks::add);
            }
        }
        return marks;
    }
}
