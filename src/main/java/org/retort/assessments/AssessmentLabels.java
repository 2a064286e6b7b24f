package org.retort.assessments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelText;
import org.retort.labels.Labelled;
import org.retort.platform.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a label of an assessment says: the practical, the class and when.
@Component
class AssessmentLabels implements Labelled {

    private final AssessmentStore assessments;

    AssessmentLabels(AssessmentStore assessments) {
        this.assessments = assessments;
    }

    @Override
    public CodeKind kind() {
        return CodeKind.ASSESSMENT;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LabelText> texts(Collection<UUID> targets) {
        var ids = targets.stream().map(AssessmentId::new).toList();
        return ids.isEmpty()
                ? List.of()
                : assessments.rows(ids).stream()
                        .map(row -> LabelText.plain(
                                row.id().value(),
                                row.title(),
                                "Risk assessment · %s · %s %s"
                                        .formatted(row.groupCode(), Dates.day(row.date()), row.period())))
                        .toList();
    }
}
