package org.retort.assessments;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lists of assessments, by lesson, paged in the database.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class AssessmentLists {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate ALWAYS = LocalDate.of(2999, 12, 31);

    /// As many ids as one query takes without trouble.
    private static final int AT_ONCE = 500;

    private static final List<AssessmentState> WEIGHT =
            List.of(AssessmentState.SIGNED, AssessmentState.INVALIDATED, AssessmentState.DRAFT);

    private static final UUID NOBODY = new UUID(0, 0);

    private final AssessmentStore assessments;

    AssessmentLists(AssessmentStore assessments) {
        this.assessments = assessments;
    }

    public List<AssessmentRow> rows(AssessmentFilter filter, Pageable page) {
        return assessments.rows(
                TemplateLists.like(filter.text()),
                states(filter),
                from(filter),
                to(filter),
                filter.teacher() == null,
                teacher(filter),
                page);
    }

    /// One assessment as a row, whatever its state.
    public Optional<AssessmentRow> row(AssessmentId id) {
        return assessments.rows(List.of(id)).stream().findFirst();
    }

    /// Where each of these lessons stands: its signed assessment, else the one that no longer holds, else the draft.
    /// A lesson that nobody has begun to assess is left out.
    Map<UUID, AssessmentRow> standing(List<UUID> lessons) {
        var standing = new HashMap<UUID, AssessmentRow>();
        for (var at = 0; at < lessons.size(); at += AT_ONCE) {
            assessments
                    .ofLessons(lessons.subList(at, Math.min(lessons.size(), at + AT_ONCE)))
                    .forEach(row -> standing.merge(row.lesson(), row, AssessmentLists::weightier));
        }
        return standing;
    }

    private static AssessmentRow weightier(AssessmentRow one, AssessmentRow other) {
        return WEIGHT.indexOf(one.state()) <= WEIGHT.indexOf(other.state()) ? one : other;
    }

    public long count(AssessmentFilter filter) {
        return assessments.count(
                TemplateLists.like(filter.text()),
                states(filter),
                from(filter),
                to(filter),
                filter.teacher() == null,
                teacher(filter));
    }

    private static Set<AssessmentState> states(AssessmentFilter filter) {
        return filter.state() == null
                ? EnumSet.complementOf(EnumSet.of(AssessmentState.SUPERSEDED))
                : EnumSet.of(filter.state());
    }

    private static LocalDate from(AssessmentFilter filter) {
        return filter.from() == null ? EVER : filter.from();
    }

    private static LocalDate to(AssessmentFilter filter) {
        return filter.to() == null ? ALWAYS : filter.to();
    }

    private static UUID teacher(AssessmentFilter filter) {
        return filter.teacher() == null ? NOBODY : filter.teacher().value();
    }
}
