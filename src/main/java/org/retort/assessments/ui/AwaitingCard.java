package org.retort.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retort.assessments.AssessmentFilter;
import org.retort.assessments.AssessmentLists;
import org.retort.assessments.AssessmentState;
import org.retort.assessments.TemplateFilter;
import org.retort.assessments.TemplateFilter.Show;
import org.retort.assessments.TemplateLists;
import org.retort.catalogue.ToAssess;
import org.retort.people.Role;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.TodayCard;

/// What waits for the safety lead: approvals, stale and overdue templates, strengths nobody has assessed, invalid ones.
@org.springframework.stereotype.Component
class AwaitingCard implements TodayCard {

    private static final int AFTER_THE_LESSONS = 30;

    private final TemplateLists templates;
    private final AssessmentLists assessments;
    private final ToAssess toAssess;

    AwaitingCard(TemplateLists templates, AssessmentLists assessments, ToAssess toAssess) {
        this.templates = templates;
        this.assessments = assessments;
        this.toAssess = toAssess;
    }

    @Override
    public int order() {
        return AFTER_THE_LESSONS;
    }

    @Override
    public Optional<Component> card(LocalDate day) {
        if (!Role.SAFETY_LEAD.isHeld()) {
            return Optional.empty();
        }
        var lines = new ArrayList<Div>();
        templates("Templates awaiting approval", Show.AWAITING, lines);
        templates("Templates stale: the kit changed", Show.STALE, lines);
        templates("Templates whose review is overdue", Show.OVERDUE, lines);
        add("Strengths that nobody has assessed", toAssess.count(), "to-assess", lines);
        var invalid = new AssessmentFilter("", AssessmentState.INVALIDATED, day, null, null);
        add(
                "Assessments no longer valid",
                assessments.count(invalid),
                "assessments?state=invalidated&from=" + day,
                lines);
        return Optional.of(
                lines.isEmpty()
                        ? Cards.titled("Safety").with(LineTable.quiet("Nothing waits for you."))
                        : Cards.titled("Safety: waiting for you").flush().with(Cards.lines(List.copyOf(lines))));
    }

    private void templates(String what, Show show, List<Div> lines) {
        add(
                what,
                templates.count(new TemplateFilter("", show)),
                "assessments?tab=templates&show=" + TemplateListPanel.code(show),
                lines);
    }

    private static void add(String what, long count, String route, List<Div> lines) {
        if (count > 0) {
            var number = new Span(Long.toString(count));
            number.addClassName("ra-name");
            lines.add(Cards.line(new Anchor(route, what), "", number));
        }
    }
}
