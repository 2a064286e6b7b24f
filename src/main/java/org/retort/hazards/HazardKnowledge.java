package org.retort.hazards;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.engine.Label;
import org.retort.hazards.engine.LabelElements;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;

/// The statements of the law and the label that follows from them, read once from the reference library.
public final class HazardKnowledge {

    private static final Map<String, ReferenceRow> STATEMENTS = ReferenceTable.rows("hazard-statements.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.text("code"), Function.identity(), (first, _) -> first, LinkedHashMap::new));

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
        return labelOf(codes).signalWord();
    }

    /// The pictograms that follow from these codes, less those that a graver one stands for (CLP Article 26); where the
    /// category decides, those of the graver category.
    public static List<Pictogram> pictogramsOf(Collection<String> codes) {
        return labelOf(codes).pictograms();
    }

    private static Label labelOf(Collection<String> codes) {
        var label = new Label();
        single(codes).forEach(code -> label.add(code, LabelElements.of("", code)));
        return label;
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
