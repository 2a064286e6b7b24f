package org.retort.assessments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.retort.practicals.PracticalId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All versions of all templates.
interface TemplateStore extends Repository<Template, TemplateId> {

    Template save(Template template);

    void flush();

    Optional<Template> findById(TemplateId id);

    List<Template> findByPracticalOrderByNumberDesc(PracticalId practical);

    Optional<Template> findByPracticalAndState(PracticalId practical, TemplateState state);

    @Query("select t from Template t where t.practical in :practicals and t.state = :state")
    List<Template> in(Collection<PracticalId> practicals, TemplateState state);

    @Query("select t.practical from Template t")
    Set<PracticalId> practicals();

    String ROW = """
            select new org.retort.assessments.TemplateRow(
                t.id, t.practical, t.title, t.number, t.state, t.approverName, t.approvedOn, t.reviewOn, t.stale)
            from Template t
            """;

    String MATCH = """
             where lower(t.title) like :text
             and t.state in :states
             and (:stale = false or t.stale is not null)
             and (:overdue = false or t.reviewOn < :today)
            """;

    @Query(ROW + MATCH + " order by t.title, t.number desc, t.id.value")
    List<TemplateRow> rows(
            String text,
            Collection<TemplateState> states,
            boolean stale,
            boolean overdue,
            LocalDate today,
            Pageable page);

    @Query("select count(t) from Template t" + MATCH)
    long count(String text, Collection<TemplateState> states, boolean stale, boolean overdue, LocalDate today);

    @Query(ROW + " where t.practical = :practical order by t.number desc")
    List<TemplateRow> versions(PracticalId practical);

    @Query(ROW + " where t.practical in :practicals and t.state = org.retort.assessments.TemplateState.APPROVED"
            + " order by t.title, t.id.value")
    List<TemplateRow> approved(Collection<PracticalId> practicals);
}
