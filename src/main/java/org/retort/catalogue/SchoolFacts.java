package org.retort.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retort.catalogue.reference.ReferenceEdition;

/// What a school's people decided about one substance and still holds, on top of what the library says.
///
/// @param decisions those that count, the oldest first
record SchoolFacts(List<SubstanceDecisionRow> decisions) {

    static final SchoolFacts NONE = new SchoolFacts(List.of());

    SchoolFacts {
        decisions = List.copyOf(decisions);
    }

    /// What holds of all that was ever decided: withdrawn decisions no longer count.
    static SchoolFacts of(Collection<SubstanceDecisionRow> history) {
        var withdrawn = history.stream()
                .map(SubstanceDecisionRow::withdraws)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return new SchoolFacts(history.stream()
                .filter(row -> row.kind() != DecisionKind.WITHDRAWN && !withdrawn.contains(row.number()))
                .toList());
    }

    /// Those of many substances at once, by substance.
    static Map<SubstanceId, SchoolFacts> bySubstance(List<SubstanceDecision> history) {
        return history.stream()
                .map(SubstanceDecision::row)
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(SubstanceDecisionRow::substance),
                        rows -> rows.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, entry -> of(entry.getValue())))));
    }

    /// The latest confirmation of the library's facts, unless a newer edition has changed them since.
    Optional<SubstanceDecisionRow> confirmation() {
        return latest(DecisionKind.CONFIRMED)
                .filter(row ->
                        row.referenceVersion() == ReferenceEdition.current().version());
    }

    /// The latest sheet that somebody entered; it replaces those before it.
    Optional<SubstanceDecisionRow> supplier() {
        return latest(DecisionKind.SUPPLIER);
    }

    List<SubstanceDecisionRow> bands() {
        return decisions.stream().filter(row -> row.kind() == DecisionKind.BAND).toList();
    }

    private Optional<SubstanceDecisionRow> latest(DecisionKind kind) {
        return decisions.stream().filter(row -> row.kind() == kind).reduce((_, later) -> later);
    }
}
