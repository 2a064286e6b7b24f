package org.retort.assessments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.retort.people.Held;
import org.retort.people.KeptRecords;
import org.retort.people.NameCopies;
import org.retort.people.RecordKind;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolId;
import org.springframework.stereotype.Component;

/// Signed assessments are kept for as long as the school settled, and the names in them with them.
@Component
class KeptAssessments implements KeptRecords, NameCopies {

    private static final String NOTHING_SIGNED =
            "not exists (select 1 from signed_copy c where c.id = risk_assessment.id)";

    /// For a query that compares with all of a list: an empty one would compare with nothing.
    private static final List<PersonId> NOBODY = List.of(new PersonId(SchoolId.NONE.value()));

    private final AssessmentStore assessments;
    private final SignedCopies copies;

    KeptAssessments(AssessmentStore assessments, SignedCopies copies) {
        this.assessments = assessments;
        this.copies = copies;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SIGNED_ASSESSMENTS;
    }

    @Override
    public long due(LocalDate until, Held held) {
        return held.everybody() ? 0 : assessments.countSignedUntil(until, teachers(held));
    }

    /// Of each, the row stays: that it was signed, when, and the SHA-256.
    @Override
    public int letGo(LocalDate until, Held held, LocalDate today) {
        if (held.everybody()) {
            return 0;
        }
        var over = assessments.signedUntil(until, teachers(held));
        over.forEach(assessment -> assessment.remove(today));
        assessments.flush(); // the database takes a copy away only once its assessment says so
        over.forEach(assessment -> copies.deleteById(assessment.id()));
        return over.size();
    }

    private static Collection<PersonId> teachers(Held held) {
        return held.people().isEmpty() ? NOBODY : held.people();
    }

    @Override
    public List<Copy> copies() {
        return List.of(
                Copy.of("risk_assessment", "teacher_id", "teacher_name").only(NOTHING_SIGNED),
                Copy.of("risk_assessment", "teacher_id", "signed_by")
                        .only("signed_by is not null and " + NOTHING_SIGNED),
                Copy.of("assessment_template", "approver_id", "approver_name"),
                Copy.of("assessment_template_author", "person_id", "name"));
    }
}
