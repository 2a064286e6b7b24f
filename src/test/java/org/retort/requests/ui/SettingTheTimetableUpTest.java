package org.retort.requests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retort.platform.ui.NoteBox;
import org.retort.requests.timetable.PeriodRow;
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

        assertThat(find(NoteBox.class).single().getElement().getTextRecursively())
                .isEqualTo(MEANWHILE);
        assertThat(deadline().getValue()).isEqualTo(12);
        assertThat(timetable.settings()).isEqualTo(new TimetableSettings(true, 72));
    }

    @Test
    void a_deadline_that_cannot_be_is_refused_beside_its_field_and_nowhere_else() {
        navigate(TimetableView.class);

        for (var beyond : List.of(-1, 673)) {
            deadline().setValue(beyond);
            click("Save");

            assertThat(deadline().isInvalid()).isTrue();
            assertThat(deadline().getErrorMessage()).isEqualTo("A whole number from 0 to 672.");
            assertThat(deadline().getValue()).isEqualTo(beyond);
        }
        deadline().setValue(null);
        click("Save");
        assertThat(deadline().getErrorMessage()).isEqualTo("Say how many hours; 0 asks for none.");
        assertThat(find(Notification.class).all()).isEmpty();
        assertThat(timetable.settings()).isEqualTo(new TimetableSettings(false, 48));
    }

    @Test
    void a_time_with_digits_in_rubbish_is_none() {
        navigate(TimetableView.class);
        click("Add a period");
        test(name()).setValue("P1");
        time("Starts").setValue("abc9de");
        time("Ends").setValue("25:00");

        click("Add period");

        for (var caption : List.of("Starts", "Ends")) {
            assertThat(time(caption).isInvalid()).isTrue();
            assertThat(time(caption).getErrorMessage()).isEqualTo("That is no time. Write it as 8:50.");
        }
        assertThat(time("Starts").getValue()).isEqualTo("abc9de");
        assertThat(timetable.periods()).isEmpty();

        time("Starts").setValue("8:50");
        time("Ends").setValue("0950");
        click("Add period");
        assertThat(timetable.periods()).extracting(PeriodRow::label).containsExactly("P1, 8:50–9:50");
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

    private TextField time(String caption) {
        return find(TextField.class).withCaption(caption).single();
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
