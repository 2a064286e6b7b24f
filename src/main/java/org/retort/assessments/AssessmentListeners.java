package org.retort.assessments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.retort.catalogue.FormulationAssessed;
import org.retort.catalogue.SubstanceFactsChanged;
import org.retort.platform.SchoolOpened;
import org.retort.practicals.PracticalRevised;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What happens here when something else was decided elsewhere, in the same transaction.
@Component
@Transactional
class AssessmentListeners {

    private static final int AFTER_THE_PRACTICALS = 600;

    private final TemplateLibrary library;
    private final AssessmentStore assessments;
    private final ChangedHazards hazards;
    private final Clock clock;

    AssessmentListeners(TemplateLibrary library, AssessmentStore assessments, ChangedHazards hazards, Clock clock) {
        this.library = library;
        this.assessments = assessments;
        this.hazards = hazards;
        this.clock = clock;
    }

    @EventListener
    @Order(AFTER_THE_PRACTICALS)
    void on(SchoolOpened event) {
        library.copyInto();
    }

    @EventListener
    void on(PracticalRevised event) {
        library.revised(event.practical());
    }

    @EventListener
    void on(FormulationAssessed event) {
        hazards.changed(Set.of(event.formulation()));
    }

    @EventListener
    void on(SubstanceFactsChanged event) {
        hazards.changed(event.changed());
    }

    @EventListener
    void on(TemplateWithdrawn event) {
        var reason = "Template version %d was withdrawn: %s".formatted(event.number(), event.reason());
        assessments
                .signedFrom(event.template().value(), LocalDate.now(clock))
                .forEach(assessment -> assessment.invalidate(List.of(reason)));
    }
}
