package org.retort.hazards;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.retort.platform.Outcome;
import org.retort.platform.ReferenceTable;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// Asks the engine in the words of a test.
final class Asked {

    private Asked() {}

    /// Read anew each time: what one test, or one change of the engine that is tried, made of them tells the next
    /// nothing.
    static SubstanceFacts facts(String id) {
        return Library.read(id).orElseThrow();
    }

    static Portion portion(String id, String value, String unit) {
        var strength = Strength.of(value, StrengthUnit.parse(unit).orElseThrow());
        return new Portion(facts(id), new Concentration.Dissolved(strength));
    }

    /// A mixture such as `C001 8, C002 4`, all in % w/w.
    static Portion[] mixture(String words) {
        return Arrays.stream(words.split(","))
                .map(part -> part.strip().split(" "))
                .map(part -> portion(part[0], part[1], "w/w"))
                .toArray(Portion[]::new);
    }

    static Classified answer(Portion... portions) {
        return switch (Classifier.classify(List.of(portions))) {
            case Outcome.Done<Classified>(var answer) -> answer;
            case Outcome.Refused<Classified> refused -> throw new AssertionError(refused.reason());
        };
    }

    static Classification classification(Portion... portions) {
        return answer(portions).classification();
    }

    static String refusal(Portion... portions) {
        return switch (Classifier.classify(List.of(portions))) {
            case Outcome.Done<Classified>(var answer) -> throw new AssertionError(answer);
            case Outcome.Refused<Classified> refused -> refused.reason();
        };
    }

    /// `H315 (H319)`: in the order of their numbers, in brackets what only suppliers add.
    static String statements(Classification classification) {
        return classification.findings().stream()
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.statement().code().startsWith("EUH"))
                        .thenComparing(finding -> finding.statement().code()))
                .map(Asked::code)
                .collect(Collectors.joining(" "));
    }

    private static String code(Finding finding) {
        var code = finding.statement().code();
        return finding.because() instanceof Reason.SupplierAddition ? "(" + code + ")" : code;
    }

    static List<SubstanceFacts> library() {
        return ReferenceTable.rows("chemicals.csv").stream()
                .map(row -> facts(row.text("id")))
                .toList();
    }
}
