package org.retort.hazards.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Pictogram;
import org.retort.hazards.SignalWord;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;

/// What one hazard class contributes to a label.
///
/// @param pictograms a bit for each, by its place in [Pictogram]
/// @param exclamation what the exclamation mark stands for, when this class carries it
public record LabelElements(
        int pictograms, Exclamation exclamation, @Nullable SignalWord signalWord) {

    /// What an exclamation mark stands for: a graver pictogram stands in for some of it (CLP Article 26).
    public enum Exclamation {
        NONE,
        IRRITATION,
        SKIN_SENSITISATION,
        OTHER
    }

    /// Of a statement that carries nothing, such as a supplemental one.
    public static final LabelElements NOTHING = new LabelElements(0, Exclamation.NONE, null);

    private static final Map<String, List<ReferenceRow>> CLASSES_BY_CODE = classesByCode();

    /// Of a class with its statement; where the statement is known and the category is not, the graver.
    ///
    /// @param category such as `Flam. Sol. 2`; empty when not known
    public static LabelElements of(String category, String code) {
        var rows = CLASSES_BY_CODE.getOrDefault(code, List.of());
        var exact = rows.stream()
                .filter(row -> isCategory(row.text("category"), lastWord(category)))
                .toList();
        return (exact.isEmpty() ? rows : exact)
                .stream().map(row -> of(row, code)).reduce(LabelElements::and).orElse(NOTHING);
    }

    private static Map<String, List<ReferenceRow>> classesByCode() {
        var classes = new HashMap<String, List<ReferenceRow>>();
        for (var row : ReferenceTable.rows("hazard-classes.csv")) {
            for (var code : new LinkedHashSet<>(row.parts("h_codes", "|"))) {
                classes.computeIfAbsent(code, _ -> new ArrayList<>()).add(row);
            }
        }
        return classes;
    }

    private static boolean isCategory(String cell, String wanted) {
        return !wanted.isEmpty() && (List.of(cell.split("\\|")).contains(wanted) || cell.startsWith(wanted + " ("));
    }

    private static String lastWord(String category) {
        return category.substring(category.lastIndexOf(' ') + 1);
    }

    private static LabelElements of(ReferenceRow row, String code) {
        var mask = row.parts("pictograms", "|").stream()
                .mapToInt(name -> 1 << Pictogram.valueOf(name).ordinal())
                .sum();
        var word = row.text("signal_word");
        var hasMark = (mask & bit(Pictogram.GHS07)) != 0;
        return new LabelElements(
                mask & ~bit(Pictogram.GHS07),
                hasMark ? exclamationOf(code) : Exclamation.NONE,
                word.isEmpty() ? null : word.equals("Danger") ? SignalWord.DANGER : SignalWord.WARNING);
    }

    private static Exclamation exclamationOf(String code) {
        return switch (code) {
            case "H315", "H319" -> Exclamation.IRRITATION;
            case "H317" -> Exclamation.SKIN_SENSITISATION;
            default -> Exclamation.OTHER;
        };
    }

    /// Either of two rows of the table: the graver word, all pictograms.
    private LabelElements and(LabelElements other) {
        return new LabelElements(
                pictograms | other.pictograms,
                exclamation == Exclamation.NONE ? other.exclamation : exclamation,
                signalWord == SignalWord.DANGER || other.signalWord == null ? signalWord : other.signalWord);
    }

    static int bit(Pictogram pictogram) {
        return 1 << pictogram.ordinal();
    }
}
