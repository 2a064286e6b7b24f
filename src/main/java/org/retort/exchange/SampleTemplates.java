package org.retort.exchange;

import java.time.LocalDate;
import org.retort.assessments.TemplateId;
import org.retort.assessments.Templates;
import org.retort.platform.Outcome;
import org.retort.practicals.Practicals;
import org.springframework.stereotype.Component;

/// Brings the templates of the library into the states that the demo school has reached: drafts, in review, approved.
@Component
class SampleTemplates {

    private static final int WRITTEN_DAYS_AGO = 60;
    private static final int REVIEWED_EVERY_DAYS = 365;

    private final Templates templates;
    private final Practicals practicals;

    SampleTemplates(Templates templates, Practicals practicals) {
        this.templates = templates;
        this.practicals = practicals;
    }

    void load(SampleSchool school) {
        var written = school.today().minusDays(WRITTEN_DAYS_AGO);
        for (var row : school.file("templates.csv").rows()) {
            if (row.text("state").equals("draft")) {
                continue;
            }
            school.as(row.text("author"), written, () -> row.done(templates.submit(template(row))));
            row.some("approver")
                    .ifPresent(approver -> school.as(
                            approver,
                            written.plusDays(1),
                            () -> row.done(approve(template(row), written.plusDays(REVIEWED_EVERY_DAYS)))));
        }
    }

    private Outcome<TemplateId> approve(TemplateId id, LocalDate reviewOn) {
        return templates.approve(id, templates.detail(id).revision(), reviewOn);
    }

    private TemplateId template(SampleRow row) {
        var practical = practicals
                .byReference(row.text("practical"))
                .orElseThrow(() -> new IllegalStateException(row.where() + ": no such practical"));
        return templates.versions(practical).getFirst().id();
    }
}
