package org.retort.assessments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
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

/// Templates and assessments, each with its filters; tab and filters are in the address.
@Route("assessments")
@PageTitle("Assessments · Retort")
@Menu(order = 40, icon = "icons/assessments.svg", title = "Assessments")
@PermitAll
class AssessmentsView extends Div implements AfterNavigationObserver {

    private static final String TEMPLATES = "templates";

    private final Tab lessonsTab = new Tab("For lessons");
    private final Tab templatesTab = new Tab("Templates");
    private final Tabs tabs = new Tabs(lessonsTab, templatesTab);
    private final AssessmentListPanel lessons;
    private final TemplateListPanel templates;

    AssessmentsView(AssessmentLists lists, TemplateLists templateLists, Clock clock) {
        addClassNames("screen", "screen-fill");
        lessons = new AssessmentListPanel(lists, this::narrowed);
        templates = new TemplateListPanel(templateLists, clock, this::narrowed);
        tabs.addSelectedChangeListener(change -> {
            showTab();
            if (change.isFromClient()) {
                narrowed();
            }
        });
        add(new PageHeader("Assessments", "Signed for each lesson, from a template that somebody else approved."));
        add(tabs, lessons, templates);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var wantsTemplates =
                Address.text(parameters, "tab").filter(TEMPLATES::equals).isPresent();
        tabs.setSelectedTab(wantsTemplates ? templatesTab : lessonsTab);
        lessons.read(parameters);
        templates.read(parameters);
        showTab();
    }

    private void showTab() {
        var isTemplates = tabs.getSelectedTab() == templatesTab;
        lessons.setVisible(!isTemplates);
        templates.setVisible(isTemplates);
    }

    private void narrowed() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (tabs.getSelectedTab() == templatesTab) {
            parameters.put("tab", TEMPLATES);
            parameters.putAll(templates.parameters());
        } else {
            parameters.putAll(lessons.parameters());
        }
        Address.show("assessments", parameters);
    }
}
