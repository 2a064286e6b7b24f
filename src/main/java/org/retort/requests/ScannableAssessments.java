package org.retort.requests;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.retort.assessments.AssessmentDetail;
import org.retort.assessments.AssessmentExport;
import org.retort.assessments.AssessmentId;
import org.retort.assessments.AssessmentLists;
import org.retort.assessments.AssessmentRow;
import org.retort.assessments.AssessmentState;
import org.retort.assessments.RiskAssessments;
import org.retort.assessments.ui.AssessmentsNavigation;
import org.retort.labels.CodeKind;
import org.retort.platform.Dates;
import org.retort.scanning.spi.ScanCard;
import org.retort.scanning.spi.ScanFact;
import org.retort.scanning.spi.Scannable;
import org.springframework.stereotype.Component;

/// The code of a risk assessment, scanned: what it is for, and whether it still holds. Told here, where lessons are,
/// because assessments know nothing of scanning (docs/architecture.md).
@Component
class ScannableAssessments implements Scannable {

    private final AssessmentLists lists;
    private final RiskAssessments assessments;
    private final AssessmentExport export;

    ScannableAssessments(AssessmentLists lists, RiskAssessments assessments, AssessmentExport export) {
        this.lists = lists;
        this.assessments = assessments;
        this.export = export;
    }

    @Override
    public CodeKind kind() {
        return CodeKind.ASSESSMENT;
    }

    @Override
    public Optional<ScanCard> card(UUID target) {
        return lists.row(new AssessmentId(target)).map(row -> card(row, assessments.detail(row.id())));
    }

    @Override
    public Optional<Object> json(UUID target) {
        return export.find(new AssessmentId(target)).map(Object.class::cast);
    }

    private static ScanCard card(AssessmentRow row, AssessmentDetail detail) {
        return new ScanCard(
                detail.code(),
                "Risk assessment: " + row.title(),
                "",
                "",
                List.of(),
                "",
                List.of(),
                List.of(
                        new ScanFact("When", Dates.day(row.date()) + ", " + row.period()),
                        new ScanFact("Room", row.room()),
                        new ScanFact("Class", row.groupCode()),
                        new ScanFact("Teacher", row.teacherName()),
                        new ScanFact("State", row.state().code()),
                        new ScanFact("Signed by", row.signedBy() == null ? "nobody yet" : row.signedBy())),
                warnings(row.state(), detail),
                List.of(),
                AssessmentsNavigation.route(row.id()),
                null,
                null);
    }

    private static List<String> warnings(AssessmentState state, AssessmentDetail detail) {
        return switch (state) {
            case SIGNED -> List.of();
            case DRAFT -> List.of("Not signed: it allows no lesson yet.");
            case SUPERSEDED -> List.of("Superseded: a later one was signed for this lesson.");
            case INVALIDATED -> detail.invalidBecause();
        };
    }
}
