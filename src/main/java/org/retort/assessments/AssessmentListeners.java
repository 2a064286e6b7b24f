package org.retort.assessments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.retort.catalogue.FormulationAssessed;
import org.retort.catalogue.Formulations;
import org.retort.platform.Dates;
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
    private final Formulations formulations;
    private final Clock clock;

    AssessmentListeners(TemplateLibrary library, AssessmentStore assessments, Formulations formulations, Clock clock) {
        this.library = library;
        this.assessments = assessments;
        this.formulations = formulations;
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

    /// Drafts are written anew whenever they are read; what was signed for today or later no longer holds.
    @EventListener
    void on(FormulationAssessed event) {
        var today = LocalDate.now(clock);
        var using = assessments.signedUsing(event.formulation(), today);
        if (!using.isEmpty()) {
            var reason = "The hazards of %s were assessed anew on %s."
                    .formatted(formulations.row(event.formulation()).label(), Dates.day(today));
            using.forEach(assessment -> assessment.invalidate(List.of(reason)));
        }
    }

    @EventListener
    void on(TemplateWithdrawn event) {
        var reason = "Template version %d was withdrawn: %s".formatted(event.number(), event.reason());
        assessments
                .signedFrom(event.template().value(), LocalDate.now(clock))
                .forEach(assessment -> assessment.invalidate(List.of(reason)));
    }
}
