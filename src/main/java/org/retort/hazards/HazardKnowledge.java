package org.retort.hazards;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;

/// The statements of the law and the label that follows from them, read once from the reference library.
public final class HazardKnowledge {

    private static final Map<String, ReferenceRow> STATEMENTS = ReferenceTable.rows("hazard-statements.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.text("code"), Function.identity(), (first, _) -> first, LinkedHashMap::new));
    private static final Map<String, List<ReferenceRow>> CLASSES = ReferenceTable.rows("hazard-classes.csv").stream()
            .flatMap(row -> row.parts("h_codes", "|").stream().map(code -> Map.entry(code, row)))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

    private HazardKnowledge() {}

    /// The statement of a code such as `H314` or `EUH066`.
    ///
    /// @throws IllegalArgumentException if the law knows no such code
    public static HazardStatement statement(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no hazard statement " + code));
    }

    public static Optional<HazardStatement> find(String code) {
        return Optional.ofNullable(STATEMENTS.get(code)).map(HazardKnowledge::statementOf);
    }

    /// The statements that a person may pick: those of the law in force.
    public static List<HazardStatement> statements() {
        return STATEMENTS.values().stream()
                .filter(row -> row.text("in_current_clp").startsWith("yes"))
                .filter(row -> !row.text("regime").startsWith("EU only"))
                .map(HazardKnowledge::statementOf)
                .toList();
    }

    /// The signal word that follows from these codes, the graver where the category decides; null when none does.
    public static @Nullable SignalWord signalWordOf(Collection<String> codes) {
        var words = classesOf(codes).map(row -> row.text("signal_word")).collect(Collectors.toSet());
        return words.contains("Danger") ? SignalWord.DANGER : words.contains("Warning") ? SignalWord.WARNING : null;
    }

    /// The pictograms that follow from these codes, less those that a graver one stands for (CLP Article 26); where the
    /// category decides, those of the graver category.
    public static List<Pictogram> pictogramsOf(Collection<String> codes) {
        Set<Pictogram> pictograms = EnumSet.noneOf(Pictogram.class);
        classesOf(codes)
                .flatMap(row -> row.parts("pictograms", "|").stream())
                .map(Pictogram::valueOf)
                .forEach(pictograms::add);
        if (pictograms.contains(Pictogram.GHS06)
                || !needsExclamationMark(pictograms, single(codes).collect(Collectors.toSet()))) {
            pictograms.remove(Pictogram.GHS07);
        }
        return List.copyOf(pictograms);
    }

    /// Whether the exclamation mark stands for something that no graver pictogram of the label says already.
    private static boolean needsExclamationMark(Set<Pictogram> pictograms, Set<String> codes) {
        return codes.stream().anyMatch(code -> switch (code) {
            case "H315", "H319" -> !pictograms.contains(Pictogram.GHS05) && !codes.contains("H334");
            case "H317" -> !codes.contains("H334");
            default ->
                classesOf(List.of(code)).anyMatch(row -> row.text("pictograms").contains("GHS07"));
        });
    }

    private static Stream<ReferenceRow> classesOf(Collection<String> codes) {
        return single(codes).flatMap(code -> CLASSES.getOrDefault(code, List.of()).stream());
    }

    private static Stream<String> single(Collection<String> codes) {
        return codes.stream().flatMap(code -> Stream.of(code.split("\\+"))).map(String::strip);
    }

    /// Leaves out the law's hints to whoever fills a statement in, such as `<state route of exposure …>`.
    private static HazardStatement statementOf(ReferenceRow row) {
        var text = row.text("text")
                .replaceAll("<name of ([^>]*)>", "a $1")
                .replaceAll("\\s*<[^>]*>", "")
                .strip();
        return new HazardStatement(row.text("code"), text.endsWith(".") ? text : text + ".");
    }
}
