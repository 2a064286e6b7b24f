package org.retort.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the school decided about some substances, to be looked up by either of their ids.
///
/// @param ofSubstances by the school's own ids
/// @param ofReferences by the library's
record Decided(Map<SubstanceId, SchoolFacts> ofSubstances, Map<String, SchoolFacts> ofReferences) {

    static Decided of(List<DecisionOn> history) {
        var rows = history.stream()
                .filter(one -> !one.referenceId().isEmpty())
                .collect(Collectors.groupingBy(DecisionOn::referenceId));
        return new Decided(
                history.stream()
                        .map(one -> one.decision().row())
                        .collect(Collectors.groupingBy(
                                SubstanceDecisionRow::substance,
                                Collectors.collectingAndThen(Collectors.toList(), SchoolFacts::of))),
                rows.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> SchoolFacts.of(entry.getValue().stream()
                                        .map(one -> one.decision().row())
                                        .toList()))));
    }

    SchoolFacts of(SubstanceId substance) {
        return ofSubstances.getOrDefault(substance, SchoolFacts.NONE);
    }

    SchoolFacts of(String referenceId) {
        return ofReferences.getOrDefault(referenceId, SchoolFacts.NONE);
    }
}
