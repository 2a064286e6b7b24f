package org.retort.requests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.retort.platform.ui.NoteBox;
import org.retort.requests.timetable.Timetable;
import org.retort.requests.timetable.TimetableSettings;
import org.retort.requests.timetable.TimetableSetup;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("ADMINISTRATOR")
class SettingTheTimetableUpTest extends SpringBrowserlessTest {

    private static final String MEANWHILE = "Somebody else has changed it meanwhile. Open it again to see the change.";

    @Autowired
    TimetableSetup setup;

    @Autowired
    Timetable timetable;

    @Test
    void a_deadline_that_somebody_else_changed_meanwhile_is_kept_and_so_is_what_was_typed() {
        navigate(TimetableView.class);
        test(deadline()).setValue(24);
        click("Save");
        test(deadline()).setValue(36);
        click("Save");
        assertThat(timetable.settings()).isEqualTo(new TimetableSettings(false, 36));

        test(deadline()).setValue(12);
        setup.change(setup.settled().version(), new TimetableSettings(true, 72)).orThrow();
        click("Save");

        assertThat(find(Notification.class).all().stream()
                        .map(said -> said.getElement().getTextRecursively()))
                .anyMatch(said -> said.contains(MEANWHILE));
        assertThat(deadline().getValue()).isEqualTo(12);
        assertThat(timetable.settings()).isEqualTo(new TimetableSettings(true, 72));
    }

    @Test
    void a_period_that_somebody_else_changed_meanwhile_opens_as_it_is_now_and_the_rest_of_the_page_stays() {
        setup.savePeriod(null, "P1", LocalTime.of(9, 0), LocalTime.of(10, 0)).orThrow();
        navigate(TimetableView.class);
        test(find(Checkbox.class).single()).click();
        test(find(Button.class).withAriaLabel("Change P1").single()).click();
        test(name()).setValue("Period 1");
        setup.savePeriod(timetable.periods().getFirst(), "One", LocalTime.of(9, 0), LocalTime.of(10, 0))
                .orThrow();

        click("Change period");

        assertThat(find(NoteBox.class).single().getElement().getTextRecursively())
                .isEqualTo(MEANWHILE);
        assertThat(name().getValue()).isEqualTo("Period 1");
        click("Cancel");
        test(find(Button.class).withAriaLabel("Change One").single()).click();
        assertThat(name().getValue()).isEqualTo("One");
        assertThat(find(Checkbox.class).single().getValue()).isTrue();
    }

    private TextField name() {
        return find(TextField.class).withCaption("Name").single();
    }

    private IntegerField deadline() {
        return find(IntegerField.class).single();
    }

    private void click(String caption) {
        test(find(Button.class).withText(caption).single()).click();
    }
}
