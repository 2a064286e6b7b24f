package org.retort.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retort.hazards.Covering;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.LeftOut;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a safety lead decides on one formulation, over what the law and the school's own facts say: kept with source
/// and date; the latest counts, nothing is overwritten.
@Service
@PreAuthorize("hasRole('SAFETY_LEAD')")
public class HandAssessments {

    private static final int LONGEST = 500;

    private final FormulationStore formulations;
    private final Substances substances;
    private final HandAssessmentStore assessments;
    private final FactsReading reading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandAssessments(
            FormulationStore formulations,
            Substances substances,
            HandAssessmentStore assessments,
            FactsReading reading,
            ApplicationEventPublisher events,
            Clock clock) {
        this.formulations = formulations;
        this.substances = substances;
        this.assessments = assessments;
        this.reading = reading;
        this.events = events;
        this.clock = clock;
    }

    /// As [#assess(FormulationId, HandDecision)], leaving out nothing of what else holds.
    @Transactional
    public Outcome<HandAssessmentRow> assess(
            FormulationId formulation, List<String> hCodes, String source, LocalDate assessedOn) {
        return assess(formulation, new HandDecision(hCodes, source, assessedOn, ""));
    }

    /// Assesses a formulation. Publishes [FormulationAssessed].
    ///
    /// What else holds can be made stricter freely, and milder only with a reason, which is then shown and printed
    /// wherever the formulation is.
    ///
    /// @throws NoSuchThing if the school has no such formulation
    @Transactional
    public Outcome<HandAssessmentRow> assess(FormulationId formulation, HandDecision decision) {
        var facts = factsOf(formulation);
        var dropped = leftOut(facts, decision);
        return reasonAgainst(decision)
                .or(() -> milderWithoutReason(dropped, decision))
                .<Outcome<HandAssessmentRow>>map(refused -> refused)
                .orElseGet(() -> Outcome.done(record(facts, decision, dropped)));
    }

    /// All decisions on one formulation, the latest first.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<HandAssessmentRow> history(FormulationId formulation) {
        return assessments.history(formulation).stream()
                .map(HandAssessment::row)
                .toList();
    }

    private FormulationFacts factsOf(FormulationId formulation) {
        return formulations.facts(List.of(formulation.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchThing("formulation", formulation.value()));
    }

    /// What holds or is open without a person, what the decision before said, and what it left out, of all that the
    /// codes and classes that this one neither names, covers nor decides.
    private List<String> leftOut(FormulationFacts facts, HandDecision decision) {
        var said = decision.statements();
        var school = reading.of(facts.subject());
        var before = assessments.latest(List.of(facts.id().value())).stream()
                .map(HandAssessment::row)
                .findFirst();
        var dropped = Stream.concat(
                LeftOut.by(said, Classifying.unmarked(facts.asked(), school, null)).stream(),
                before.stream().flatMap(last -> leftOut(last, said)));
        return dropped.distinct().toList();
    }

    private static Stream<String> leftOut(HandAssessmentRow last, List<HazardStatement> said) {
        var again = last.leavesOut().stream()
                .filter(code -> HazardKnowledge.find(code)
                        .filter(statement -> !Covering.isCovered(statement, said))
                        .isPresent());
        return Stream.concat(LeftOut.by(said, last.classification()).stream(), again);
    }

    private Optional<Outcome.Refused<HandAssessmentRow>> reasonAgainst(HandDecision decision) {
        var unknown = decision.codes().stream()
                .filter(code -> HazardKnowledge.find(code).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return no("statements", "There is no hazard statement %s. Pick one of the list.".formatted(unknown.get()));
        }
        if (decision.source().isEmpty()) {
            return no("source", "Say what the decision rests on, such as the safety data sheet.");
        }
        if (decision.source().length() > LONGEST) {
            return no("source", "Say it in at most %d characters.".formatted(LONGEST));
        }
        if (decision.milderBecause().length() > LONGEST) {
            return no("milderBecause", "Say it in at most %d characters.".formatted(LONGEST));
        }
        return decision.assessedOn().isAfter(LocalDate.now(clock))
                ? no("assessedOn", "The date lies in the future. Enter the day it was decided.")
                : Optional.empty();
    }

    private static Optional<Outcome.Refused<HandAssessmentRow>> milderWithoutReason(
            List<String> dropped, HandDecision decision) {
        return dropped.isEmpty() || !decision.milderBecause().isEmpty()
                ? Optional.empty()
                : no(
                        "milderBecause",
                        "%s would be left out, which makes it milder. Pick it too, or say why it does not apply."
                                .formatted(String.join(", ", dropped)));
    }

    private HandAssessmentRow record(FormulationFacts facts, HandDecision decision, List<String> dropped) {
        substances.hold(facts.substance()); // so that two decisions made at once get numbers one after the other
        var number = assessments.lastNumber(facts.id()) + 1;
        var assessment = new HandAssessment(facts.id(), number, decision, dropped, Actor.required(), clock.instant());
        assessments.save(assessment);
        formulations
                .findById(facts.id())
                .ifPresent(it -> it.keep(Classifying.of(facts.asked(), reading.of(facts.subject()), assessment.row())));
        events.publishEvent(new FormulationAssessed(facts.id()));
        return assessment.row();
    }

    private static Optional<Outcome.Refused<HandAssessmentRow>> no(String field, String reason) {
        return Optional.of(Outcome.refused(field, reason));
    }
}
