package org.retort.catalogue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the school decided about some substances, to be looked up by either of their ids.
///
/// @param ofSubstances by the school's own ids
/// @param ofReferences by the library's
/// @param changed by whom numbers of a substance of the school's own may have become milder
record Decided(
        Map<SubstanceId, SchoolFacts> ofSubstances,
        Map<String, SchoolFacts> ofReferences,
        Map<SubstanceId, List<Softening>> changed) {

    /// @param zone where a day begins
    static Decided of(List<DecisionOn> history, Map<SubstanceId, List<Softening>> changed, ZoneId zone) {
        return new Decided(
                by(history, one -> one.decision().row().substance(), zone),
                by(
                        history.stream()
                                .filter(one -> !one.referenceId().isEmpty())
                                .toList(),
                        DecisionOn::referenceId,
                        zone),
                changed);
    }

    private static <K> Map<K, SchoolFacts> by(List<DecisionOn> history, Function<DecisionOn, K> key, ZoneId zone) {
        return history.stream()
                .collect(Collectors.groupingBy(
                        key,
                        Collectors.collectingAndThen(
                                Collectors.mapping(one -> one.decision().row(), Collectors.toList()),
                                rows -> SchoolFacts.of(rows, zone))));
    }

    SchoolFacts of(SubstanceId substance) {
        return ofSubstances
                .getOrDefault(substance, SchoolFacts.NONE)
                .softened(changed.getOrDefault(substance, List.of()));
    }

    SchoolFacts of(String referenceId) {
        return ofReferences.getOrDefault(referenceId, SchoolFacts.NONE);
    }
}
