package org.retort.catalogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.catalogue.reference.ReferenceEdition;
import org.retort.hazards.MadeMilder;

/// What a school's people decided about one substance and still holds, on top of what the library says.
///
/// @param decisions those that count, the oldest first
/// @param madeOf the components of a mixture; empty for what is none, and for one that nobody knows the components of
/// @param recipe who says so, and what, in a sentence; empty where the library does
/// @param softenings by whom its facts may have become milder than they were
record SchoolFacts(
        List<SubstanceDecisionRow> decisions, List<Ingredient> madeOf, String recipe, List<Softening> softenings) {

    static final SchoolFacts NONE = new SchoolFacts(List.of(), List.of(), "", List.of());

    SchoolFacts {
        decisions = List.copyOf(decisions);
        madeOf = List.copyOf(madeOf);
        softenings = List.copyOf(softenings);
    }

    /// What holds of all that was ever decided: withdrawn decisions no longer count.
    ///
    /// @param history the oldest first
    /// @param zone where a day begins
    static SchoolFacts of(Collection<SubstanceDecisionRow> history, ZoneId zone) {
        var counting = counting(history);
        return new SchoolFacts(
                counting,
                List.of(),
                "",
                Stream.concat(withdrawals(history), replacedSheets(counting, zone))
                        .toList());
    }

    /// The decisions that nobody has withdrawn.
    static List<SubstanceDecisionRow> counting(Collection<SubstanceDecisionRow> history) {
        var withdrawn = history.stream()
                .map(SubstanceDecisionRow::withdraws)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return history.stream()
                .filter(row -> row.kind() != DecisionKind.WITHDRAWN && !withdrawn.contains(row.number()))
                .toList();
    }

    /// A band or a sheet that was taken back said more, perhaps.
    private static Stream<Softening> withdrawals(Collection<SubstanceDecisionRow> history) {
        return history.stream()
                .filter(row -> row.withdraws() != null)
                .flatMap(row -> history.stream()
                        .filter(taken -> Integer.valueOf(taken.number()).equals(row.withdraws()))
                        .filter(taken -> taken.kind() != DecisionKind.CONFIRMED)
                        .map(taken -> new Softening(
                                new MadeMilder(row.decidedBy(), row.dated(), row.source()),
                                new OtherFacts.Decision(taken))));
    }

    /// The sheet before another said more, perhaps.
    private static Stream<Softening> replacedSheets(List<SubstanceDecisionRow> counting, ZoneId zone) {
        var sheets = counting.stream()
                .filter(row -> row.kind() == DecisionKind.SUPPLIER)
                .toList();
        var softenings = new ArrayList<Softening>();
        for (var at = 1; at < sheets.size(); at++) {
            var later = sheets.get(at);
            softenings.add(new Softening(
                    new MadeMilder(later.decidedBy(), LocalDate.ofInstant(later.recordedAt(), zone), later.whyMilder()),
                    new OtherFacts.Sheet(sheets.get(at - 1))));
        }
        return softenings.stream();
    }

    /// The same for a mixture of these components.
    SchoolFacts madeOf(List<Ingredient> components, String said) {
        return new SchoolFacts(decisions, components, said, softenings);
    }

    /// The same where its facts were changed too.
    SchoolFacts softened(List<Softening> more) {
        return more.isEmpty()
                ? this
                : new SchoolFacts(
                        decisions,
                        madeOf,
                        recipe,
                        Stream.concat(softenings.stream(), more.stream()).toList());
    }

    /// The same where these decisions count.
    SchoolFacts deciding(List<SubstanceDecisionRow> others) {
        return new SchoolFacts(others, madeOf, recipe, softenings);
    }

    /// The same by other facts of one of its components.
    SchoolFacts with(Ingredient component, OtherFacts other) {
        return with(one -> one.equals(component), other);
    }

    /// The same by other facts of these of its components.
    SchoolFacts with(Predicate<Ingredient> components, OtherFacts other) {
        return madeOf(
                madeOf.stream()
                        .map(one -> components.test(one) ? one.by(other) : one)
                        .toList(),
                recipe);
    }

    /// The same without the components that nobody knows.
    SchoolFacts known() {
        return madeOf(madeOf.stream().filter(Ingredient::isKnown).toList(), recipe);
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
