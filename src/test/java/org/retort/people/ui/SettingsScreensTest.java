package org.retort.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.retort.documents.HouseColour;
import org.retort.documents.Letterheads;
import org.retort.documents.Logo;
import org.retort.people.Administration;
import org.retort.people.GroupRow;
import org.retort.people.People;
import org.retort.people.Role;
import org.retort.people.TeachingGroups;
import org.retort.people.TokenDoor;
import org.retort.platform.SchoolClock;
import org.retort.platform.SchoolSettings;
import org.retort.platform.ui.NoteBox;
import org.retort.testing.As;
import org.retort.testing.Pictures;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("ADMINISTRATOR")
class SettingsScreensTest extends SpringBrowserlessTest {

    @Autowired
    TeachingGroups groups;

    @Autowired
    SchoolSettings settings;

    @Autowired
    Letterheads letterheads;

    @Autowired
    Administration administration;

    @Autowired
    People people;

    @Autowired
    TokenDoor door;

    @Test
    void adding_a_group_asks_again_about_what_will_not_do_and_keeps_what_was_typed() {
        navigate(GroupsView.class);
        click("Add a group");
        test(text("Code")).setValue("10X2");
        test(find(IntegerField.class).withCaption("Pupils").single()).setValue(30);

        click("Add");
        assertThat(find(IntegerField.class).withCaption("Year").single().getErrorMessage())
                .isEqualTo("The year is a number from 0 (reception) to 14.");
        assertThat(text("Code").getValue()).isEqualTo("10X2");

        test(find(IntegerField.class).withCaption("Year").single()).setValue(10);
        click("Add");
        assertThat(groups.all()).extracting(GroupRow::code).containsExactly("10X2");
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void a_group_that_somebody_else_changed_meanwhile_is_refused_keeps_what_was_typed_and_opens_as_it_is_now() {
        groups.add("10X2", 10, 30).orThrow();
        navigate(GroupsView.class);
        changeTheGroup();
        test(text("Code")).setValue("10X3");
        groups.edit(groups.all().getFirst(), "10X2", 10, 28).orThrow();

        click("Save");

        assertThat(find(NoteBox.class).single().getElement().getTextRecursively())
                .isEqualTo("Somebody else has changed it meanwhile. Open it again to see the change.");
        assertThat(text("Code").getValue()).isEqualTo("10X3");
        click("Cancel");
        changeTheGroup();
        assertThat(find(IntegerField.class).withCaption("Pupils").single().getValue())
                .isEqualTo(28);
        test(text("Code")).setValue("10X3");
        click("Save");
        assertThat(groups.all()).extracting(GroupRow::code, GroupRow::pupils).containsExactly(tuple("10X3", 28));
    }

    @Test
    void a_school_that_somebody_else_changed_meanwhile_is_refused_and_can_be_saved_twice_by_oneself() {
        navigate(SchoolView.class);
        test(text("Name")).setValue("Hilltop");
        click("Save");
        test(text("Name")).setValue("Hilltop School");
        click("Save");
        assertThat(settings.current().name()).isEqualTo("Hilltop School");

        test(text("Name")).setValue("Hilltop Academy");
        settings.change(settings.settled().version(), "Westbridge", "https://prep.school.example", false)
                .orThrow();
        click("Save");

        assertThat(find(NoteBox.class).single().getElement().getTextRecursively())
                .isEqualTo("Somebody else has changed it meanwhile. Open it again to see the change.");
        assertThat(text("Name").getValue()).isEqualTo("Hilltop Academy");
        assertThat(settings.current().name()).isEqualTo("Westbridge");
    }

    @Test
    void a_new_person_gets_a_password_that_is_shown_once() {
        navigate(PeopleView.class);
        click("Add a person");
        test(text("Name")).setValue("Ms Sana Khan");
        test(text("User name")).setValue("u" + UUID.randomUUID());
        find(RolesField.class).single().setValue(Set.of(Role.TEACHER));

        click("Add");

        assertThat(find(Code.class).single().getText()).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        assertThat(people.withRole(Role.TEACHER)).extracting("name").containsExactly("Ms Sana Khan");
        click("I have written it down");
        assertThat(find(Code.class).all()).isEmpty();
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(2);
    }

    @Test
    void how_long_names_are_kept_is_settled_and_what_would_go_is_said_before() {
        var leaver = administration.add("Dr Alan Wu", Set.of(Role.TEACHER)).orThrow();
        SchoolClock.recording(
                Instant.parse("2020-07-17T12:00:00Z"),
                () -> administration.deactivate(leaver).orThrow());
        navigate(RecordsView.class);
        assertThat(words()).contains("Kept for good: nobody has settled it");

        changePeriod("Names of people who left");
        test(find(IntegerField.class).withCaption("Years").single()).setValue(5);
        assertThat(find(NoteBox.class).single().getElement().getTextRecursively())
                .isEqualTo("1 goes in the next night. That cannot be taken back.");
        click("Settle");

        assertThat(words())
                .contains("Kept 5 years after they left: settled by Pat Tester")
                .contains("1 go in the next night");
    }

    @Test
    void records_are_held_with_a_reason_and_the_hold_is_lifted_with_another() {
        navigate(RecordsView.class);
        click("Hold records…");
        click("Hold");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Say why, in 1 to 1,000 characters.");
        test(find(TextArea.class).single()).setValue("Accident report 12");
        click("Hold");
        assertThat(words()).contains("Everybody at the school", "Accident report 12 · set by Pat Tester");

        click("Lift…");
        test(find(TextArea.class).single()).setValue("Closed");
        click("Lift");
        assertThat(words())
                .contains("Everybody at the school (lifted)", "lifted by Pat Tester")
                .contains(": Closed");
    }

    private void changePeriod(String title) {
        find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").endsWith(title))
                .forEach(button -> test(button).click());
    }

    private String words() {
        return find(RecordsView.class).single().getElement().getTextRecursively();
    }

    @Test
    void an_address_with_a_path_is_refused_beside_its_field() {
        navigate(SchoolView.class);
        test(text("Address")).setValue("https://prep.school.example/retort");
        click("Save");
        assertThat(text("Address").getErrorMessage())
                .isEqualTo("Leave out everything after the host: labels add their own path.");

        test(text("Address")).setValue("https://prep.school.example");
        click("Save");
        assertThat(settings.current().baseUrl()).isEqualTo("https://prep.school.example");
    }

    @Test
    void a_logo_and_a_colour_are_chosen_seen_and_saved() {
        navigate(SchoolView.class);
        assertThat(picture()).contains(">S<").doesNotContain("data:image");

        test(find(Upload.class).single()).upload("crest.png", "image/png", Pictures.crest());
        test(text("Colour")).setValue("#5b2a86");
        assertThat(picture()).contains("data:image/png").contains("#5B2A86");
        assertThat(letterheads.current().logo()).isNull();

        click("Save the letterhead");
        var head = letterheads.current();
        assertThat(head.colour()).isEqualTo(new HouseColour(0x5B2A86));
        assertThat(head.logo()).isEqualTo(Logo.of(Pictures.crest()).orThrow());

        navigate(SchoolView.class);
        click("Remove the logo");
        test(find(Button.class).withAriaLabel("Navy").single()).click();
        click("Save the letterhead");
        assertThat(letterheads.current())
                .isEqualTo(head.in(new HouseColour(0x1B2F5E)).with(null));
    }

    @Test
    void a_picture_and_a_colour_that_will_not_do_are_refused_beside_their_fields() {
        navigate(SchoolView.class);
        var picture = find(LogoField.class).single();

        test(find(Upload.class).single()).upload("crest.png", "image/png", "<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(picture.isInvalid()).isTrue();
        assertThat(picture.getErrorMessage()).isEqualTo(Logo.WRONG_KIND);
        test(find(Upload.class).single()).upload("crest.png", "image/png", Pictures.crest());
        assertThat(picture.isInvalid()).isFalse();

        test(text("Colour")).setValue("#F6D58A");
        assertThat(text("Colour").getErrorMessage()).startsWith("White words on #F6D58A cannot be read");
        click("Save the letterhead");
        assertThat(text("Colour").isInvalid()).isTrue();
        assertThat(text("Colour").getValue()).isEqualTo("#F6D58A");
        assertThat(letterheads.current().logo()).isNull();
    }

    @Test
    void a_refused_picture_is_not_called_saved_until_it_is_let_go() {
        navigate(SchoolView.class);
        test(find(Upload.class).single()).upload("crest.png", "image/png", "<svg/>".getBytes(StandardCharsets.UTF_8));

        test(text("Colour")).setValue("#5b2a86");
        click("Save the letterhead");

        assertThat(find(LogoField.class).single().getErrorMessage()).isEqualTo(Logo.WRONG_KIND);
        assertThat(find(Notification.class).all()).isEmpty();
        assertThat(letterheads.current().colour()).isNotEqualTo(new HouseColour(0x5B2A86));

        click("Leave it as it is");
        click("Save the letterhead");
        assertThat(letterheads.current().colour()).isEqualTo(new HouseColour(0x5B2A86));
    }

    @Test
    void a_page_is_not_left_unasked_over_what_is_typed_and_not_saved() {
        navigate(SchoolView.class);
        test(text("Name")).setValue("Another");

        UI.getCurrent().navigate("settings");
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(getCurrentView()).isInstanceOf(SchoolView.class);
        assertThat(text("Name").getValue()).isEqualTo("Another");

        UI.getCurrent().navigate("settings");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(getCurrentView()).isNotInstanceOf(SchoolView.class);

        navigate(SchoolView.class);
        test(text("Name")).setValue("Another");
        click("Save");
        UI.getCurrent().navigate("settings");
        assertThat(getCurrentView()).isNotInstanceOf(SchoolView.class);
    }

    private String picture() {
        return find(Svg.class).all().stream()
                .map(svg -> svg.getElement().getProperty("innerHTML", ""))
                .filter(drawn -> drawn.contains("Example"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_token_is_made_shown_once_and_opens_the_door() {
        navigate(TokensView.class);
        click("Make a token");
        test(text("Name")).setValue("dashboard");
        find(RolesField.class).single().setValue(Set.of(Role.ADMINISTRATOR));
        click("Make");

        var token = find(Code.class).single().getText();

        assertThat(door.holder(token)).isPresent();
    }

    private void changeTheGroup() {
        var cell = test(find(Grid.class).single()).getCellComponent(0, 3);
        ((Button) cell.getChildren().findFirst().orElseThrow()).click();
    }

    private TextField text(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    private void click(String caption) {
        test(find(Button.class).withText(caption).single()).click();
    }
}
