package org.retort.assessments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import org.retort.assessments.TemplateState;
import org.retort.assessments.Templates;
import org.retort.catalogue.ReferenceLibrary;
import org.retort.platform.Actor;
import org.retort.practicals.PracticalLibrary;
import org.retort.practicals.Practicals;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("SAFETY_LEAD")
class ApprovingATemplateTest extends SpringBrowserlessTest {

    @Autowired
    ReferenceLibrary substances;

    @Autowired
    PracticalLibrary library;

    @Autowired
    Practicals practicals;

    @Autowired
    Templates templates;

    @Autowired
    TestSchools schools;

    @Test
    void who_wrote_a_version_is_told_so_instead_of_being_offered_to_approve_it() {
        substances.copyInto();
        library.copyInto();
        templates.copyInto();
        var school = Actor.required().school();
        var author = schools.aPersonOf(school, "Rhys Lewis", "SAFETY_LEAD");
        var other = schools.aPersonOf(school, "Carys Hughes", "SAFETY_LEAD");
        var id = templates
                .versions(practicals.byReference("AQA-GCSE-CHEM-2").orElseThrow())
                .getFirst()
                .id();
        schools.actAs(author, "SAFETY_LEAD");
        templates.submit(id).orThrow();

        UI.getCurrent().navigate(AssessmentsNavigation.route(id));

        assertThat(find(Button.class).withText("Approve").all()).isEmpty();
        assertThat(find(Button.class).withText("Return to author").all()).hasSize(1);
        assertThat(find(TemplateView.class).single().getElement().getTextRecursively())
                .contains(
                        "You wrote or submitted this version; somebody else with the safety lead's role approves it.");

        schools.actAs(other, "SAFETY_LEAD");
        navigate(AssessmentsView.class);
        UI.getCurrent().navigate(AssessmentsNavigation.route(id));
        test(find(Button.class).withText("Approve").single()).click();
        test(find(Button.class).withText("Approve").all().getLast()).click();

        assertThat(templates.detail(id).row().state()).isEqualTo(TemplateState.APPROVED);
    }
}
