package org.retort.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.retort.hazards.Mixtures;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Notes anew what waits when something about a substance changes, and tells which formulations say something else now:
/// its own, and those of the mixtures that it is in.
@Component
class ChangedFacts {

    private final FormulationStore formulations;
    private final Answering answering;
    private final ApplicationEventPublisher events;

    ChangedFacts(FormulationStore formulations, Answering answering, ApplicationEventPublisher events) {
        this.formulations = formulations;
        this.answering = answering;
        this.events = events;
    }

    /// Does `change`, and publishes [SubstanceFactsChanged].
    <T> T by(Substance held, Supplier<T> change) {
        var before = rows(held);
        var result = change.get();
        var after = rows(held);
        answering.noteWhatWaits(List.copyOf(after.values()));
        events.publishEvent(new SubstanceFactsChanged(held.id(), changed(before, after)));
        return result;
    }

    private Map<FormulationId, FormulationRow> rows(Substance held) {
        var mixtures = new HashSet<>(Mixtures.with(held.referenceId()));
        mixtures.add(""); // no substance carries it; an empty list is no list to every database
        return answering.rows(formulations.restingOn(held.id(), mixtures)).stream()
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
