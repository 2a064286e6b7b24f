package org.retort.assessments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.Formulations;
import org.retort.platform.Dates;
import org.retort.practicals.PracticalId;
import org.retort.practicals.Practicals;
import org.springframework.stereotype.Component;

/// What follows when something else is said of a formulation: drafts are written anew whenever they are read; what was
/// signed for today or later no longer holds, and templates approved for a kit with it are to be read again.
@Component
class ChangedHazards {

    private final AssessmentStore assessments;
    private final TemplateStore templates;
    private final Practicals practicals;
    private final Formulations formulations;
    private final Clock clock;

    ChangedHazards(
            AssessmentStore assessments,
            TemplateStore templates,
            Practicals practicals,
            Formulations formulations,
            Clock clock) {
        this.assessments = assessments;
        this.templates = templates;
        this.practicals = practicals;
        this.formulations = formulations;
        this.clock = clock;
    }

    void changed(Set<FormulationId> changed) {
        formulations.rows(changed).values().forEach(this::changed);
    }

    private void changed(FormulationRow row) {
        var today = LocalDate.now(clock);
        var reason = "The hazards of %s were assessed anew on %s.".formatted(row.label(), Dates.day(today));
        assessments.signedUsing(row.id(), today).forEach(assessment -> assessment.invalidate(List.of(reason)));
        approvedFor(practicals.using(Set.of(row.id()))).forEach(template -> template.markStale(reason));
    }

    private List<Template> approvedFor(Collection<PracticalId> kits) {
        return kits.isEmpty() ? List.of() : templates.in(kits, TemplateState.APPROVED);
    }
}
