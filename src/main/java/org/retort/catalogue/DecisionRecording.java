package org.retort.catalogue;

import java.time.Clock;
import org.retort.catalogue.SubstanceDecision.Said;
import org.retort.catalogue.reference.ReferenceEdition;
import org.retort.platform.Actor;
import org.springframework.stereotype.Component;

/// Writes a decision about a substance down.
@Component
class DecisionRecording {

    private final SubstanceDecisionStore decisions;
    private final ChangedFacts facts;
    private final Clock clock;

    DecisionRecording(SubstanceDecisionStore decisions, ChangedFacts facts, Clock clock) {
        this.decisions = decisions;
        this.facts = facts;
        this.clock = clock;
    }

    SubstanceDecisionRow record(Substance held, Said said) {
        return facts.by(held, () -> decisions.save(decision(held, said)).row());
    }

    /// What would be written down.
    SubstanceDecisionRow supposed(Substance held, Said said) {
        return decision(held, said).row();
    }

    private SubstanceDecision decision(Substance held, Said said) {
        return new SubstanceDecision(
                held.id(),
                decisions.lastNumber(held.id()) + 1,
                said,
                ReferenceEdition.current().version(),
                Actor.required(),
                clock.instant());
    }
}
