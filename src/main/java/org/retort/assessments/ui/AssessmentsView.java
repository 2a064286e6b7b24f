package org.retort.assessments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.retort.assessments.AssessmentLists;
import org.retort.assessments.TemplateLists;
import org.retort.platform.ui.Address;
import org.retort.platform.ui.PageHeader;
import org.retort.platform.ui.PageTabs;

/// Templates and assessments, each with its filters; tab and filters are in the address.
@Route("assessments")
@PageTitle("Assessments · Retort")
@Menu(order = 40, icon = "icons/assessments.svg", title = "Assessments")
@PermitAll
class AssessmentsView extends Div implements AfterNavigationObserver {

    private static final String LESSONS = "assessments";
    private static final String TEMPLATES = "templates";
    private static final String TEMPLATES_PART = LESSONS + "?tab=" + TEMPLATES;

    private final PageTabs parts =
            new PageTabs("Assessments").part("For lessons", LESSONS).part("Templates", TEMPLATES_PART);
    private final AssessmentListPanel lessons;
    private final TemplateListPanel templates;

    AssessmentsView(AssessmentLists lists, TemplateLists templateLists, Clock clock) {
        addClassNames("screen", "screen-fill");
        lessons = new AssessmentListPanel(lists, this::narrowed);
        templates = new TemplateListPanel(templateLists, clock, this::narrowed);
        add(new PageHeader("Assessments", "Signed for each lesson, from a template that somebody else approved."));
        add(parts, lessons, templates);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var wantsTemplates =
                Address.text(parameters, "tab").filter(TEMPLATES::equals).isPresent();
        if (wantsTemplates) {
            templates.read(parameters);
        } else {
            lessons.read(parameters);
        }
        parts.open(wantsTemplates ? TEMPLATES_PART : LESSONS);
        lessons.setVisible(!wantsTemplates);
        templates.setVisible(wantsTemplates);
    }

    private void narrowed() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (templates.isVisible()) {
            parameters.put("tab", TEMPLATES);
            parameters.putAll(templates.parameters());
        } else {
            parameters.putAll(lessons.parameters());
        }
        Address.show(LESSONS, parameters);
    }
}
