package org.retort.catalogue;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retort.catalogue.SubstanceDecision.Said;
import org.retort.catalogue.reference.ReferenceEdition;
import org.retort.platform.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes a decision about a substance down, notes anew what waits, and tells which formulations say something else
/// now.
@Component
class DecisionRecording {

    private final FormulationStore formulations;
    private final SubstanceDecisionStore decisions;
    private final Answering answering;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionRecording(
            FormulationStore formulations,
            SubstanceDecisionStore decisions,
            Answering answering,
            ApplicationEventPublisher events,
            Clock clock) {
        this.formulations = formulations;
        this.decisions = decisions;
        this.answering = answering;
        this.events = events;
        this.clock = clock;
    }

    SubstanceDecisionRow record(Substance held, Said said) {
        var before = rows(held.id());
        var decision = new SubstanceDecision(
                held.id(),
                decisions.lastNumber(held.id()) + 1,
                said,
                ReferenceEdition.current().version(),
                Actor.required(),
                clock.instant());
        decisions.save(decision);
        var after = rows(held.id());
        answering.noteWhatWaits(List.copyOf(after.values()));
        events.publishEvent(new SubstanceFactsChanged(held.id(), changed(before, after)));
        return decision.row();
    }

    private Map<FormulationId, FormulationRow> rows(SubstanceId substance) {
        return answering.rows(formulations.of(substance)).stream()
                .collect(Collectors.toMap(FormulationRow::id, Function.identity()));
    }

    /// Those whose status, statements or gaps differ; who says so may change freely.
    private static Set<FormulationId> changed(
            Map<FormulationId, FormulationRow> before, Map<FormulationId, FormulationRow> after) {
        var changed = new HashSet<FormulationId>();
        after.forEach((id, row) -> {
            var old = before.get(id);
            if (old == null || !saysTheSame(old, row)) {
                changed.add(id);
            }
        });
        return changed;
    }

    private static boolean saysTheSame(FormulationRow old, FormulationRow now) {
        var was = old.classification();
        var is = now.classification();
        return was.status().equals(is.status())
                && Set.copyOf(was.statements()).equals(Set.copyOf(is.statements()))
                && Set.copyOf(was.gaps()).equals(Set.copyOf(is.gaps()));
    }
}
