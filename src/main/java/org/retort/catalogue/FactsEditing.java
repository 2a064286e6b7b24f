package org.retort.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.retort.platform.Actor;
import org.retort.platform.Outcome;
import org.springframework.stereotype.Component;

/// Changes the facts of a substance. Where hazards or storage hang on them, the change is in the history and is told;
/// where it makes something milder, only a safety lead may do it, with a reason.
@Component
class FactsEditing {

    private final SubstanceChanges changes;
    private final LessSaid less;
    private final ChangedFacts facts;
    private final Clock clock;

    FactsEditing(SubstanceChanges changes, LessSaid less, ChangedFacts facts, Clock clock) {
        this.changes = changes;
        this.less = less;
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
        var refused = LessSaid.reasonAgainst(milder, because.strip());
        if (refused.isPresent()) {
            return Outcome.refused("milderBecause", refused.get());
        }
        var before = FactDifferences.numbersBefore(held.data(), wanted);
        return Outcome.done(facts.by(held, () -> {
            held.edit(wanted);
            if (!milder.isEmpty()) {
                held.soften();
            }
            var why = milder.isEmpty() ? "" : because.strip();
            changes.save(new SubstanceChange(held.id(), differences, before, why, Actor.required(), clock.instant()));
            return held.id();
        }));
    }

    List<SubstanceChangeRow> history(SubstanceId substance) {
        return changes.of(substance).stream().map(SubstanceChange::row).toList();
    }

    /// The traits that it would have no longer, and what would be left out at some strength.
    private List<String> milder(Substance held, SubstanceData wanted, FactDifferences differences) {
        return Stream.concat(
                        differences.dropped().stream().map(trait -> "no longer " + trait),
                        less.by(held, OtherFacts.Numbers.of(wanted)).stream())
                .toList();
    }
}
