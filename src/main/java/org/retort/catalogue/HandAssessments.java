package org.retort.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.Pictogram;
import org.retort.hazards.SignalWord;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a safety lead decides where the library says nothing: kept per formulation, with source and date; the latest
/// counts, nothing is overwritten.
@Service
@PreAuthorize("hasRole('SAFETY_LEAD')")
public class HandAssessments {

    private static final int LONGEST_SOURCE = 500;

    private final FormulationStore formulations;
    private final Substances substances;
    private final HandAssessmentStore assessments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandAssessments(
            FormulationStore formulations,
            Substances substances,
            HandAssessmentStore assessments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.formulations = formulations;
        this.substances = substances;
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    /// Assesses a formulation; without a code it is *not classified*. Publishes [FormulationAssessed].
    ///
    /// What the harmonised list says of a formulation can be made stricter, never milder.
    ///
    /// @param source what the decision rests on, such as a safety data sheet with its date
    /// @throws NoSuchThing if the school has no such formulation
    @Transactional
    public Outcome<HandAssessmentRow> assess(
            FormulationId formulation,
            List<String> hCodes,
            @Nullable SignalWord signalWord,
            List<Pictogram> pictograms,
            String source,
            LocalDate assessedOn) {
        var codes = List.copyOf(new LinkedHashSet<>(hCodes));
        var shown = codes.isEmpty()
                ? List.<Pictogram>of()
                : pictograms.stream().distinct().sorted().toList();
        var decision =
                new HandAssessment.Decision(codes, codes.isEmpty() ? null : signalWord, shown, source, assessedOn);
        var facts = factsOf(formulation);
        return reasonAgainst(decision)
                .or(() -> milderThanListed(facts, decision))
                .<Outcome<HandAssessmentRow>>map(refused -> refused)
                .orElseGet(() -> Outcome.done(record(facts, decision)));
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

    private Optional<Outcome.Refused<HandAssessmentRow>> reasonAgainst(HandAssessment.Decision decision) {
        var unknown = decision.codes().stream()
                .filter(code -> HazardKnowledge.find(code).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of(Outcome.refused(
                    "statements", "There is no hazard statement %s. Pick one of the list.".formatted(unknown.get())));
        }
        if (decision.source().isBlank()) {
            return Optional.of(
                    Outcome.refused("source", "Say what the decision rests on, such as the safety data sheet."));
        }
        if (decision.source().strip().length() > LONGEST_SOURCE) {
            return Optional.of(Outcome.refused("source", "Say it in at most %d characters.".formatted(LONGEST_SOURCE)));
        }
        return decision.assessedOn().isAfter(LocalDate.now(clock))
                ? Optional.of(
                        Outcome.refused("assessedOn", "The date lies in the future. Enter the day it was decided."))
                : Optional.empty();
    }

    private static Optional<Outcome.Refused<HandAssessmentRow>> milderThanListed(
            FormulationFacts facts, HandAssessment.Decision decision) {
        var dropped = new ArrayList<String>();
        for (var listed : Classifying.asListed(facts).statements()) {
            if (!decision.codes().contains(listed.code())) {
                dropped.add(listed.code());
            }
        }
        return dropped.isEmpty()
                ? Optional.empty()
                : Optional.of(Outcome.refused(
                        "statements",
                        dropped.stream()
                                .collect(Collectors.joining(
                                        ", ",
                                        "The harmonised list gives ",
                                        ". Add to it; it cannot be made milder."))));
    }

    private HandAssessmentRow record(FormulationFacts facts, HandAssessment.Decision decision) {
        substances.hold(facts.substance()); // so that two decisions made at once get numbers one after the other
        var number = assessments.lastNumber(facts.id()) + 1;
        var assessment = new HandAssessment(facts.id(), number, decision, Actor.required(), clock.instant());
        assessments.save(assessment);
        formulations.findById(facts.id()).ifPresent(it -> it.keepWaiting(false));
        events.publishEvent(new FormulationAssessed(facts.id()));
        return assessment.row();
    }
}
