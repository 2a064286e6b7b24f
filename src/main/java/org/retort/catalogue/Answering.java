package org.retort.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classification;
import org.springframework.stereotype.Component;

/// Adds to formulations the one classification that holds for each: two queries for the school's own decisions, however
/// many rows, and one more where there is a mixture of its own; the rest is in memory.
@Component
class Answering {

    private static final Classification NOTHING = new Classification.NotAssessed(Classifying.NO_FORM);

    private final FormulationStore formulations;
    private final HandAssessmentStore assessments;
    private final FactsReading reading;

    Answering(FormulationStore formulations, HandAssessmentStore assessments, FactsReading reading) {
        this.formulations = formulations;
        this.assessments = assessments;
        this.reading = reading;
    }

    /// A formulation with its answer, and with what the school knows that led to it.
    record Answered(
            FormulationFacts facts,
            SchoolFacts school,
            @Nullable HandAssessmentRow byHand,
            FormulationRow row) {}

    List<FormulationRow> rows(List<FormulationFacts> facts) {
        return answered(facts).stream().map(Answered::row).toList();
    }

    List<Answered> answered(List<FormulationFacts> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        var byHand = assessments
                .latest(facts.stream().map(fact -> fact.id().value()).toList())
                .stream()
                .map(HandAssessment::row)
                .collect(Collectors.toMap(HandAssessmentRow::formulation, row -> row));
        var school = reading.of(facts.stream().map(FormulationFacts::subject).collect(Collectors.toSet()));
        return facts.stream()
                .map(fact ->
                        answered(fact, school.getOrDefault(fact.substance(), SchoolFacts.NONE), byHand.get(fact.id())))
                .toList();
    }

    private static Answered answered(FormulationFacts fact, SchoolFacts school, @Nullable HandAssessmentRow byHand) {
        return new Answered(fact, school, byHand, fact.row(Classifying.of(fact.asked(), school, byHand)));
    }

    SchoolFacts schoolFacts(Substance substance) {
        return reading.of(substance.subject());
    }

    Map<SubstanceId, SchoolFacts> schoolFacts(Collection<Substance> substances) {
        return reading.of(substances.stream().map(Substance::subject).toList());
    }

    /// Notes anew which of these wait for a person.
    void noteWhatWaits(List<FormulationRow> rows) {
        var said = rows.stream().collect(Collectors.toMap(row -> row.id().value(), FormulationRow::classification));
        formulations
                .findAll(said.keySet())
                .forEach(it -> it.keep(said.getOrDefault(it.id().value(), NOTHING)));
    }

    /// Notes anew what is said of the formulations of the whole school, and which of them wait: a newer library may
    /// assess what waited, or doubt what it assessed.
    ///
    /// @return those of which something else is said than before, by their substance
    Map<SubstanceId, Set<FormulationId>> noteAll() {
        var all = formulations.all().stream()
                .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
        var changed = new HashMap<SubstanceId, Set<FormulationId>>();
        for (var row : all.isEmpty() ? List.<FormulationRow>of() : rows(formulations.facts(all.keySet()))) {
            var formulation = all.get(row.id().value());
            if (formulation != null && formulation.keep(row.classification())) {
                changed.computeIfAbsent(row.substance(), _ -> new HashSet<>()).add(row.id());
            }
        }
        return changed;
    }
}
