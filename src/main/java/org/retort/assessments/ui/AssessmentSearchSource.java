package org.retort.assessments.ui;

import java.util.List;
import java.util.stream.Stream;
import org.retort.assessments.AssessmentFilter;
import org.retort.assessments.AssessmentLists;
import org.retort.assessments.TemplateFilter;
import org.retort.assessments.TemplateLists;
import org.retort.platform.Dates;
import org.retort.platform.ui.SearchHit;
import org.retort.platform.ui.SearchSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/// Finds templates by title, and assessments by title, class and teacher.
@Component
class AssessmentSearchSource implements SearchSource {

    private final TemplateLists templates;
    private final AssessmentLists assessments;

    AssessmentSearchSource(TemplateLists templates, AssessmentLists assessments) {
        this.templates = templates;
        this.assessments = assessments;
    }

    @Override
    public String heading() {
        return "Assessments";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        var page = PageRequest.ofSize(limit);
        var signed = assessments.rows(new AssessmentFilter(text, null, null, null, null), page).stream()
                .map(row -> new SearchHit(
                        row.title(),
                        "%s · %s %s · %s"
                                .formatted(
                                        row.groupCode(),
                                        Dates.day(row.date()),
                                        row.period(),
                                        row.state().code()),
                        AssessmentsNavigation.route(row.id())));
        var written = templates.rows(new TemplateFilter(text, TemplateFilter.Show.ALL), page).stream()
                .map(row -> new SearchHit(
                        row.title(),
                        "Template version %d · %s"
                                .formatted(row.number(), row.state().label()),
                        AssessmentsNavigation.route(row.id())));
        return Stream.concat(signed, written).limit(limit).toList();
    }
}
