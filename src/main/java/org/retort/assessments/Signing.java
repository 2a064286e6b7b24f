package org.retort.assessments;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCodes;
import org.retort.people.Role;
import org.retort.platform.Actor;
import org.retort.platform.Outcome;
import org.retort.platform.Sha256;
import org.springframework.stereotype.Component;

/// The act of signing: asks every check, then keeps what was signed and its document.
@Component
class Signing {

    private final AssessmentWriter writer;
    private final TemplateStore templates;
    private final SignedCopies copies;
    private final AssessmentDocument document;
    private final LabelCodes codes;
    private final Clock clock;

    Signing(
            AssessmentWriter writer,
            TemplateStore templates,
            SignedCopies copies,
            AssessmentDocument document,
            LabelCodes codes,
            Clock clock) {
        this.writer = writer;
        this.templates = templates;
        this.copies = copies;
        this.document = document;
        this.codes = codes;
        this.clock = clock;
    }

    Outcome<AssessmentId> sign(RiskAssessment assessment, Adaptation adaptation, String seen, Set<OpenPoint> answered) {
        if (assessment.state() != AssessmentState.DRAFT) {
            return Outcome.conflict("This assessment is %s and cannot be signed again."
                    .formatted(assessment.state().code()));
        }
        if (assessment.lesson().particulars() == null) {
            return Outcome.conflict(
                    "This draft was begun by an earlier release and does not hold all that is signed today."
                            + " Open it from its request again, then sign.");
        }
        var content = writer.write(assessment.lesson(), adaptation);
        for (var check : checks(assessment, content)) {
            if (!check.met()) {
                return Outcome.refused(check.sentence());
            }
        }
        if (!AssessmentJson.fingerprint(content).equals(seen)) {
            return Outcome.conflict("The assessment changed while you were reading it. Read it again, then sign.");
        }
        for (var open : content.openPoints()) {
            if (!answered.contains(open)) {
                return Outcome.refused(open.refusal());
            }
        }
        return assessment.adapt(adaptation).map(_ -> keep(assessment, content));
    }

    /// What signing asks of who is signed in.
    List<SigningCheck> checks(RiskAssessment assessment, AssessmentContent content) {
        var newest = content.template() != null
                ? null
                : templates.versions(assessment.lesson().practical()).stream()
                        .findFirst()
                        .orElse(null);
        return SigningCheck.of(content, assessment.teacher(), Actor.required(), Role.TEACHER.isHeld(), newest);
    }

    private AssessmentId keep(RiskAssessment assessment, AssessmentContent content) {
        var actor = Actor.required();
        var at = clock.instant();
        var code = codes.issue(CodeKind.ASSESSMENT, assessment.id().value());
        var pdf = document.make(content, actor.displayName(), at, code);
        var sha256 = Sha256.of(pdf);
        assessment.sign(content, actor.displayName(), at, sha256);
        copies.save(new SignedCopy(assessment.id(), AssessmentJson.write(content), pdf, sha256));
        return assessment.id();
    }
}
