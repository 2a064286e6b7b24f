package org.retort.assessments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCodes;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Assessments of lessons: preparing, adapting, signing, and whether what was signed still holds.
@Service
@PreAuthorize("isAuthenticated()")
public class RiskAssessments {

    private final AssessmentStore assessments;
    private final AssessmentReading reading;
    private final Signing signing;
    private final LabelCodes codes;

    RiskAssessments(AssessmentStore assessments, AssessmentReading reading, Signing signing, LabelCodes codes) {
        this.assessments = assessments;
        this.reading = reading;
        this.signing = signing;
        this.codes = codes;
    }

    /// The assessment to work on for this lesson: the signed one while it holds, else a draft that follows the lesson.
    ///
    /// What was signed and no longer holds is marked so, and a new draft begins with its adaptation.
    @Transactional
    public AssessmentId prepare(AssessedLesson lesson) {
        var current = assessments.current(lesson.lesson());
        var draft = in(current, AssessmentState.DRAFT);
        recheck(current, lesson);
        var signed = in(current, AssessmentState.SIGNED);
        if (signed.isPresent()) {
            return signed.get().id();
        }
        if (draft.isPresent()) {
            draft.get().follow(lesson);
            return draft.get().id();
        }
        var fresh = new RiskAssessment(lesson);
        in(current, AssessmentState.INVALIDATED).ifPresent(fresh::replacing);
        assessments.save(fresh);
        codes.issue(CodeKind.ASSESSMENT, fresh.id().value());
        return fresh.id();
    }

    /// Whether the lesson, as it now stands, is assessed and signed. Changes nothing.
    @Transactional(readOnly = true)
    public Validity validity(UUID lesson, AssessedLesson now) {
        var current = assessments.current(lesson);
        var signed = in(current, AssessmentState.SIGNED);
        if (signed.isPresent()) {
            var reasons = LessonChanges.sentences(signed.get().lesson(), now);
            var state = reasons.isEmpty() ? Validity.State.SIGNED : Validity.State.INVALIDATED;
            return new Validity(state, Optional.of(signed.get().id()), reasons);
        }
        var draft = in(current, AssessmentState.DRAFT);
        return in(current, AssessmentState.INVALIDATED)
                .map(old -> new Validity(
                        Validity.State.INVALIDATED,
                        Optional.of(draft.orElse(old).id()),
                        old.invalidBecause()))
                .or(() -> draft.map(begun -> new Validity(Validity.State.DRAFT, Optional.of(begun.id()), List.of())))
                .orElseGet(Validity::none);
    }

    /// As [#validity], and marks a signed assessment that no longer holds: to be called whenever a lesson changes.
    @Transactional
    public Validity recheck(AssessedLesson now) {
        var current = assessments.current(now.lesson());
        recheck(current, now);
        in(current, AssessmentState.DRAFT).ifPresent(draft -> draft.follow(now));
        return validity(now.lesson(), now);
    }

    /// The signed assessment of this lesson no longer holds, for a reason that the lesson does not show.
    @Transactional
    public void invalidate(UUID lesson, String reason) {
        assessments.current(lesson).forEach(assessment -> assessment.invalidate(List.of(reason)));
    }

    /// Ticks what the class needs, on a draft.
    @Transactional
    @PreAuthorize("hasAnyRole('TEACHER', 'TECHNICIAN', 'SAFETY_LEAD')")
    public Outcome<AssessmentId> adapt(AssessmentId id, Adaptation adaptation) {
        return find(id).adapt(adaptation);
    }

    /// Signs: keeps a copy of everything it says, and its document, for good. The one signed before is superseded.
    ///
    /// @param seen the [AssessmentDetail#fingerprint()] that the signer has read
    /// @param answered what is open and the signer has ticked; every open point must be among them
    @Transactional
    @PreAuthorize("hasRole('TEACHER')")
    public Outcome<AssessmentId> sign(AssessmentId id, Adaptation adaptation, String seen, Set<OpenPoint> answered) {
        var assessment = find(id);
        var outcome = signing.sign(assessment, adaptation, seen, answered);
        if (outcome instanceof Outcome.Done<AssessmentId>) {
            assessments.current(assessment.lessonRef()).stream()
                    .filter(other -> !other.id().equals(id))
                    .forEach(RiskAssessment::supersede);
        }
        return outcome;
    }

    @Transactional(readOnly = true)
    public AssessmentDetail detail(AssessmentId id) {
        return reading.detail(id);
    }

    /// The document as it was made at signing; a conflict while nothing is signed.
    @Transactional(readOnly = true)
    public Outcome<StoredDocument> pdf(AssessmentId id) {
        return reading.document(id);
    }

    private static void recheck(List<RiskAssessment> current, AssessedLesson now) {
        in(current, AssessmentState.SIGNED).ifPresent(signed -> {
            var reasons = LessonChanges.sentences(signed.lesson(), now);
            if (!reasons.isEmpty()) {
                signed.invalidate(reasons);
            }
        });
    }

    private static Optional<RiskAssessment> in(List<RiskAssessment> current, AssessmentState state) {
        return current.stream().filter(one -> one.state() == state).findFirst();
    }

    private RiskAssessment find(AssessmentId id) {
        return assessments.findById(id).orElseThrow(() -> new NoSuchThing("assessment", id.value()));
    }
}
