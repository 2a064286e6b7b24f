package org.retort.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retort.catalogue.reference.ReferenceEdition;

/// What a school's people decided about one substance and still holds, on top of what the library says.
///
/// @param decisions those that count, the oldest first
/// @param madeOf the components of a mixture; empty for what is none, and for one that nobody knows the components of
/// @param recipe who says so, and what, in a sentence; empty where the library does
record SchoolFacts(List<SubstanceDecisionRow> decisions, List<Ingredient> madeOf, String recipe) {

    static final SchoolFacts NONE = new SchoolFacts(List.of(), List.of(), "");

    SchoolFacts {
        decisions = List.copyOf(decisions);
        madeOf = List.copyOf(madeOf);
    }

    /// What holds of all that was ever decided: withdrawn decisions no longer count.
    static SchoolFacts of(Collection<SubstanceDecisionRow> history) {
        var withdrawn = history.stream()
                .map(SubstanceDecisionRow::withdraws)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        var counting = history.stream()
                .filter(row -> row.kind() != DecisionKind.WITHDRAWN && !withdrawn.contains(row.number()))
                .toList();
        return new SchoolFacts(counting, List.of(), "");
    }

    /// The same for a mixture of these components.
    SchoolFacts madeOf(List<Ingredient> components, String said) {
        return new SchoolFacts(decisions, components, said);
    }

    /// The same without the components that nobody knows.
    SchoolFacts known() {
        return new SchoolFacts(
                decisions, madeOf.stream().filter(Ingredient::isKnown).toList(), recipe);
    }

    boolean isMixture() {
        return !madeOf.isEmpty();
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
