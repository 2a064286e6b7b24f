package org.retort.assessments.ui;

import com.vaadin.flow.component.UI;
import org.retort.assessments.AssessmentId;
import org.retort.assessments.TemplateId;
import org.springframework.modulith.NamedInterface;

/// Opens the screens of assessments from other rooms.
@NamedInterface("navigation")
public final class AssessmentsNavigation {

    private AssessmentsNavigation() {}

    /// Where an assessment opens, without a leading slash.
    public static String route(AssessmentId assessment) {
        return "assessments/" + assessment.value();
    }

    /// Where a version of a template opens, without a leading slash.
    public static String route(TemplateId template) {
        return "templates/" + template.value();
    }

    public static void open(AssessmentId assessment) {
        UI.getCurrent().navigate(route(assessment));
    }

    public static void open(TemplateId template) {
        UI.getCurrent().navigate(route(template));
    }
}
