package org.retort.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retort.hazards.LeftOut;
import org.retort.people.Role;
import org.retort.platform.Actor;
import org.retort.platform.Outcome;
import org.springframework.stereotype.Component;

/// Changes the facts of a substance. Where hazards or storage hang on them, the change is in the history and is told;
/// where it makes something milder, only a safety lead may do it, with a reason.
@Component
class FactsEditing {

    private static final int LONGEST = 500;
    private static final int NAMED = 3;

    private final FormulationStore formulations;
    private final SubstanceChanges changes;
    private final Answering answering;
    private final ChangedFacts facts;
    private final Clock clock;

    FactsEditing(
            FormulationStore formulations,
            SubstanceChanges changes,
            Answering answering,
            ChangedFacts facts,
            Clock clock) {
        this.formulations = formulations;
        this.changes = changes;
        this.answering = answering;
        this.facts = facts;
        this.clock = clock;
    }

    Outcome<SubstanceId> edit(Substance held, SubstanceData wanted, String because) {
        var differences = FactDifferences.between(held.data(), wanted);
        if (differences.isNothing()) {
            held.edit(wanted);
            return Outcome.done(held.id());
        }
        var milder = milder(held, wanted, differences);
        var refused = reasonAgainst(milder, because.strip());
        if (refused.isPresent()) {
            return refused.get();
        }
        return Outcome.done(facts.by(held, () -> {
            held.edit(wanted);
            var why = milder.isEmpty() ? "" : because.strip();
            changes.save(new SubstanceChange(held.id(), differences.inWords(), why, Actor.required(), clock.instant()));
            return held.id();
        }));
    }

    List<SubstanceChangeRow> history(SubstanceId substance) {
        return changes.of(substance).stream().map(SubstanceChange::row).toList();
    }

    /// What would be left out at the strengths that the school has, and the traits that it would have no longer.
    private List<String> milder(Substance held, SubstanceData wanted, FactDifferences differences) {
        var known = formulations.of(held.id());
        var before = answering.rows(known);
        var after = answering.rows(known.stream()
                .map(one -> one.with(wanted.molarMass(), wanted.density()))
                .toList());
        var atStrengths = Stream.iterate(0, at -> at < before.size(), at -> at + 1)
                .flatMap(at -> milder(before.get(at), after.get(at)).stream());
        return Stream.concat(differences.dropped().stream().map(trait -> "no longer " + trait), atStrengths)
                .toList();
    }

    private static Optional<String> milder(FormulationRow before, FormulationRow after) {
        var left = LeftOut.between(before.classification(), after.classification());
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of("%s without %s".formatted(before.label(), String.join(", ", left)));
    }

    private static Optional<Outcome.Refused<SubstanceId>> reasonAgainst(List<String> milder, String because) {
        if (milder.isEmpty()) {
            return Optional.empty();
        }
        var named = String.join("; ", milder.stream().limit(NAMED).toList())
                + (milder.size() > NAMED ? " and %d more".formatted(milder.size() - NAMED) : "");
        if (!Role.SAFETY_LEAD.isHeld()) {
            return no("This makes it milder: %s. Only a safety lead changes it so, with a reason.".formatted(named));
        }
        if (because.isEmpty()) {
            return no("This makes it milder: %s. Say why that is right.".formatted(named));
        }
        return because.length() > LONGEST
                ? no("Say it in at most %d characters.".formatted(LONGEST))
                : Optional.empty();
    }

    private static Optional<Outcome.Refused<SubstanceId>> no(String reason) {
        return Optional.of(Outcome.refused("milderBecause", reason));
    }
}
