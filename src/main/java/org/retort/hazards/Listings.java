package org.retort.hazards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retort.platform.Outcome;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;

/// The library's substances and mixtures as they are bought or made, by reference id.
public final class Listings {

    private static final Map<String, ReferenceRow> SUBSTANCES = ReferenceTable.rows("chemicals.csv").stream()
            .collect(Collectors.toMap(row -> row.text("id"), Function.identity()));

    private Listings() {}

    /// The engine's answer for a substance as supplied, or for a mixture by its usual recipe, if the library knows it.
    ///
    /// @param referenceId such as `C033` or `M004`
    public static Optional<Classification> asListed(String referenceId) {
        return SubstanceFacts.ofLibrary(referenceId)
                .map(Listings::asSupplied)
                .or(() -> Mixtures.classified(referenceId))
                .map(Classified::classification);
    }

    private static Classified asSupplied(SubstanceFacts facts) {
        return switch (Classifier.classify(List.of(new Portion(facts, new Concentration.AsSupplied())))) {
            case Outcome.Done<Classified>(var answer) -> answer;
            case Outcome.Refused<Classified> refused ->
                new Classified(new Classification.NotAssessed(refused.reason()), null, List.of());
        };
    }

    /// The whole row of the library, for facts with their sources.
    public static Optional<ReferenceRow> row(String referenceId) {
        return Optional.ofNullable(SUBSTANCES.get(referenceId));
    }
}
