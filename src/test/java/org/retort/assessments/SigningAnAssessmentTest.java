package org.retort.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RetortTest
@As("ADMINISTRATOR")
@Import(AssessedSchool.class)
class SigningAnAssessmentTest extends SpringBrowserlessTest {

    private static final String SIGN = "Sign assessment";

    @Autowired
    AssessedSchool school;

    @Autowired
    RiskAssessments assessments;

    @Autowired
    Templates templates;

    @Test
    void the_teacher_ticks_what_the_class_needs_reads_and_signs() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());
        open("assessments/" + id.value());
        assertThat(find(H1.class).single().getText()).isEqualTo("Temperature changes");
        assertThat(button(SIGN).isEnabled()).isFalse();

        test(box("Asthma")).click();
        test(box("These controls fit this class and this room.")).click();
        test(button(SIGN)).click();

        assertThat(assessments.detail(id).state()).isEqualTo(AssessmentState.SIGNED);
        assertThat(assessments.detail(id).content().adaptation().needs()).containsExactly(ClassNeed.ASTHMA);
        assertThat(find(Button.class).withText(SIGN).all()).isEmpty();
        assertThat(box("Asthma").isReadOnly()).isTrue();
    }

    @Test
    void each_thing_in_words_only_is_answered_by_a_tick_of_its_own() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lessonWith("Newspaper"));
        open("assessments/" + id.value());

        test(box("These controls fit this class and this room.")).click();
        assertThat(button(SIGN).isEnabled()).isFalse();
        test(box(new OpenPoint.NotChecked("Newspaper").answer())).click();
        test(button(SIGN)).click();

        assertThat(assessments.detail(id).state()).isEqualTo(AssessmentState.SIGNED);
    }

    @Test
    void a_note_that_is_too_long_stays_as_it_was_typed_and_nothing_is_signed() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());
        open("assessments/" + id.value());
        var tooLong = "x".repeat(Adaptation.LONGEST_NOTE + 1);
        var note = find(TextArea.class).withCaption("Also for this class").single();
        note.setValue(tooLong);

        find(Checkbox.class).all().stream()
                .filter(box -> !box.getValue())
                .filter(box -> Arrays.stream(ClassNeed.values())
                        .noneMatch(need -> need.label().equals(box.getLabel())))
                .forEach(box -> test(box).click());
        test(button(SIGN)).click();

        assertThat(assessments.detail(id).state()).isEqualTo(AssessmentState.DRAFT);
        assertThat(find(TextArea.class).withCaption("Also for this class").single())
                .returns(tooLong, TextArea::getValue)
                .returns("At most 1000 characters: shorten it.", TextArea::getErrorMessage);
    }

    @Test
    void after_a_substitution_the_change_is_shown_and_must_be_read() {
        var scene = school.ready();
        school.sign(assessments.prepare(scene.lesson()), Adaptation.NONE).orThrow();
        var id = assessments.prepare(scene.lesson(scene.strongLine()));
        open("assessments/" + id.value());

        test(box("These controls fit this class and this room.")).click();
        assertThat(button(SIGN).isEnabled()).isFalse();
        test(find(Checkbox.class).all().stream()
                        .filter(box -> box.getLabel().startsWith("I have read what changed: Sodium hydroxide"))
                        .findFirst()
                        .orElseThrow())
                .click();
        test(button(SIGN)).click();

        assertThat(assessments.detail(id).state()).isEqualTo(AssessmentState.SIGNED);
    }

    @Test
    void a_technician_reads_it_and_finds_the_signature_shut() {
        var scene = school.ready();
        var id = assessments.prepare(scene.lesson());
        school.asTechnician(scene);
        open("assessments/" + id.value());

        assertThat(button(SIGN).isEnabled()).isFalse();
        assertThat(find(Checkbox.class).all())
                .extracting(Checkbox::getLabel)
                .doesNotContain("These controls fit this class and this room.");
    }

    @Test
    void the_safety_lead_is_led_to_what_nobody_has_assessed() {
        var scene = school.open();
        var id = assessments.prepare(scene.lesson());
        school.asLead(scene);
        open("assessments/" + id.value());

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("formulations/" + scene.weak().value());
    }

    @Test
    void a_draft_template_is_submitted_on_screen_and_approved_by_somebody_else() {
        var scene = school.open();
        open("templates/" + scene.template().value());
        test(button("Submit for review")).click();

        school.asLead(scene);
        open("templates/" + scene.template().value());
        test(button("Approve")).click();
        test(find(Button.class).withText("Approve").all().getLast()).click();

        assertThat(templates.approvedFor(scene.practical()).orElseThrow().approver())
                .isEqualTo("Ruth Lewis");
    }

    @Test
    void a_row_of_a_draft_is_removed_and_put_back_by_undo() {
        var scene = school.open();
        var before = templates.detail(scene.template()).lines();
        open("templates/" + scene.template().value());

        test(find(Button.class)
                        .withPropertyValue(
                                button -> button.getAriaLabel().orElse(""), "Remove “Glass thermometer breaks”")
                        .single())
                .click();
        assertThat(templates.detail(scene.template()).lines()).hasSize(before.size() - 1);

        test(button("Undo")).click();
        assertThat(templates.detail(scene.template()).lines()).isEqualTo(before);
    }

    @Test
    void the_lists_open_by_their_address() {
        var scene = school.ready();
        assessments.prepare(scene.lesson());
        open("assessments?state=draft");
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);

        open("assessments?tab=templates&show=approved");
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
    }

    private static void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    private Button button(String caption) {
        return find(Button.class).withText(caption).single();
    }

    private Checkbox box(String label) {
        return find(Checkbox.class).withPropertyValue(Checkbox::getLabel, label).single();
    }
}
