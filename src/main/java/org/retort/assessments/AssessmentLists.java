package org.retort.assessments;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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
