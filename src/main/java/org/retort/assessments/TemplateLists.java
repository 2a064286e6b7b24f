package org.retort.assessments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.retort.assessments.TemplateFilter.Show;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lists of templates, paged in the database.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class TemplateLists {

    private final TemplateStore templates;
    private final Clock clock;

    TemplateLists(TemplateStore templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    public List<TemplateRow> rows(TemplateFilter filter, Pageable page) {
        return templates.rows(
                like(filter.text()), states(filter), stale(filter), overdue(filter), LocalDate.now(clock), page);
    }

    public long count(TemplateFilter filter) {
        return templates.count(
                like(filter.text()), states(filter), stale(filter), overdue(filter), LocalDate.now(clock));
    }

    static String like(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT).replace("%", "").replace("_", "");
        return "%" + wanted + "%";
    }

    private static Set<TemplateState> states(TemplateFilter filter) {
        return switch (filter.show()) {
            case ALL -> Set.of(TemplateState.DRAFT, TemplateState.IN_REVIEW, TemplateState.APPROVED);
            case AWAITING -> Set.of(TemplateState.IN_REVIEW);
            case DRAFT -> Set.of(TemplateState.DRAFT);
            case APPROVED, OVERDUE, STALE -> Set.of(TemplateState.APPROVED);
            case PAST -> Set.of(TemplateState.SUPERSEDED, TemplateState.WITHDRAWN);
        };
    }

    private static boolean stale(TemplateFilter filter) {
        return filter.show() == Show.STALE;
    }

    private static boolean overdue(TemplateFilter filter) {
        return filter.show() == Show.OVERDUE;
    }
}
