package org.retort.assessments;

import java.util.List;
import java.util.Optional;
import org.retort.assessments.AssessmentDetail.Signature;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCodes;
import org.retort.platform.Dates;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.stereotype.Component;

/// Reads assessments whole: a draft as it would be signed now, a signed one from its copy.
@Component
class AssessmentReading {

    private final AssessmentStore assessments;
    private final SignedCopies copies;
    private final AssessmentWriter writer;
    private final Signing signing;
    private final LabelCodes codes;

    AssessmentReading(
            AssessmentStore assessments,
            SignedCopies copies,
            AssessmentWriter writer,
            Signing signing,
            LabelCodes codes) {
        this.assessments = assessments;
        this.copies = copies;
        this.writer = writer;
        this.signing = signing;
        this.codes = codes;
    }

    AssessmentDetail detail(AssessmentId id) {
        var assessment = find(id);
        var draft = assessment.state() == AssessmentState.DRAFT;
        var content = draft
                ? writer.write(assessment.lesson(), assessment.adaptation())
                : AssessmentJson.read(copy(assessment).content());
        var replaced = draft ? assessment.replaced().map(this::find) : Optional.<RiskAssessment>empty();
        var code = codes.codesOf(CodeKind.ASSESSMENT, List.of(id.value())).get(id.value());
        if (code == null) {
            throw new IllegalStateException("assessment without a code: " + id);
        }
        return new AssessmentDetail(
                id,
                code,
                assessment.lessonRef(),
                assessment.teacher(),
                assessment.state(),
                content,
                AssessmentJson.fingerprint(content),
                signature(assessment),
                replaced.map(RiskAssessment::invalidBecause).orElseGet(assessment::invalidBecause),
                replaced.flatMap(AssessmentReading::signature),
                replaced.map(old -> LessonChanges.between(old.lesson(), assessment.lesson()))
                        .orElseGet(List::of),
                draft ? signing.checks(assessment, content) : List.of(),
                assessment.sha256().orElse(null));
    }

    Outcome<StoredDocument> document(AssessmentId id) {
        var assessment = find(id);
        if (assessment.state() == AssessmentState.DRAFT) {
            return Outcome.conflict("This assessment is not signed, so there is no document of it yet.");
        }
        var copy = copy(assessment);
        return Outcome.done(new StoredDocument(filename(assessment.lesson()), copy.document(), copy.sha256()));
    }

    /// `2026-11-25 10Y1 Temperature changes.pdf`, with nothing that a file system refuses.
    private static String filename(AssessedLesson lesson) {
        var plain = "%s %s %s".formatted(lesson.date(), lesson.groupCode(), lesson.title());
        return plain.replaceAll("[^\\p{L}\\p{N} ,()-]+", "_") + ".pdf";
    }

    private static Optional<Signature> signature(RiskAssessment assessment) {
        return assessment
                .signedAt()
                .flatMap(at -> assessment.signedBy().map(name -> new Signature(assessment.id(), name, at)));
    }

    private SignedCopy copy(RiskAssessment assessment) {
        assessment.removedOn().ifPresent(on -> {
            throw NoSuchThing.noLonger(
                    "This risk assessment was kept for as long as the school keeps one, and removed on " + Dates.day(on)
                            + ".");
        });
        var id = assessment.id();
        return copies.findById(id).orElseThrow(() -> new NoSuchThing("signed copy of assessment", id.value()));
    }

    private RiskAssessment find(AssessmentId id) {
        return assessments.findById(id).orElseThrow(() -> new NoSuchThing("assessment", id.value()));
    }
}
