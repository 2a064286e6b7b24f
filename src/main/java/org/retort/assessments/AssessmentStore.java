package org.retort.assessments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.retort.catalogue.FormulationId;
import org.retort.platform.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All assessments of lessons.
interface AssessmentStore extends Repository<RiskAssessment, AssessmentId> {

    String KEPT = """
             where a.signedAt is not null and a.removedOn is null and a.date <= :until and a.teacher not in :held
            """;

    RiskAssessment save(RiskAssessment assessment);

    Optional<RiskAssessment> findById(AssessmentId id);

    void flush();

    /// What was signed and is still kept, of lessons until that day, but for these teachers.
    @Query("select a from RiskAssessment a" + KEPT)
    List<RiskAssessment> signedUntil(LocalDate until, Collection<PersonId> held);

    @Query("select count(a) from RiskAssessment a" + KEPT)
    long countSignedUntil(LocalDate until, Collection<PersonId> held);

    /// The assessments of one lesson that still count: at most one draft, and at most one that was signed.
    @Query("""
            select a from RiskAssessment a
            where a.lesson = :lesson and a.state <> org.retort.assessments.AssessmentState.SUPERSEDED
            """)
    List<RiskAssessment> current(UUID lesson);

    @Query("""
            select distinct a from RiskAssessment a join a.lines l
            where a.state = org.retort.assessments.AssessmentState.SIGNED
            and a.date >= :from and l.formulation = :formulation
            """)
    List<RiskAssessment> signedUsing(FormulationId formulation, LocalDate from);

    @Query("""
            select a from RiskAssessment a
            where a.state = org.retort.assessments.AssessmentState.SIGNED
            and a.date >= :from and a.template = :template
            """)
    List<RiskAssessment> signedFrom(UUID template, LocalDate from);

    /// The assessments of these lessons that still count.
    @Query(ROW
            + " where a.lesson in :lessons and a.state <> org.retort.assessments.AssessmentState.SUPERSEDED"
            + " order by a.id.value")
    List<AssessmentRow> ofLessons(Collection<UUID> lessons);

    String MATCH = """
             where (lower(a.title) like :text or lower(a.groupCode) like :text or lower(a.teacherName) like :text)
             and a.state in :states
             and a.date >= :from and a.date <= :to and a.removedOn is null
             and (:anyTeacher = true or a.teacher.value = :teacher)
            """;

    String ROW = """
            select new org.retort.assessments.AssessmentRow(a.id, a.lesson, a.title, a.groupCode, a.date, a.period,
                a.room, a.teacherName, a.state, a.signedBy)
            from RiskAssessment a
            """;

    @Query(ROW + " where a.id in :ids order by a.id.value")
    List<AssessmentRow> rows(Collection<AssessmentId> ids);

    @Query(ROW + MATCH + " order by a.date, a.period, a.groupCode, a.id.value")
    List<AssessmentRow> rows(
            String text,
            Collection<AssessmentState> states,
            LocalDate from,
            LocalDate to,
            boolean anyTeacher,
            UUID teacher,
            Pageable page);

    @Query("select count(a) from RiskAssessment a" + MATCH)
    long count(
            String text,
            Collection<AssessmentState> states,
            LocalDate from,
            LocalDate to,
            boolean anyTeacher,
            UUID teacher);
}
