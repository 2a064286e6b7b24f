package org.retort.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.retort.platform.NoSuchThing;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("TEACHER")
@ExtendWith(OutputCaptureExtension.class)
class ErrorScreensTest extends SpringBrowserlessTest {

    private Component shown;

    @Test
    void an_address_without_a_screen_says_so_and_leads_on() {
        var view = new NoSuchPageView();

        assertThat(open(view, new NotFoundException())).isEqualTo(404);
        assertThat(heading()).isEqualTo("There is no such page");
    }

    @Test
    void a_thing_that_this_school_does_not_have_is_not_here() {
        var view = new NoSuchThingView();

        assertThat(open(view, new NoSuchThing("container", "J4XR M82C"))).isEqualTo(404);
        assertThat(sentence()).startsWith("There is no container J4XR M82C here.");
    }

    @Test
    void a_screen_that_asks_for_more_than_the_roles_allow_says_who_can_help() {
        var view = new NotAllowedView();

        assertThat(open(view, new AccessDeniedException("no"))).isEqualTo(403);
        assertThat(sentence()).contains("administrator of your school");
    }

    @Test
    void a_defect_shows_the_reference_under_which_the_log_has_it(CapturedOutput log) {
        var view = new FaultView();

        assertThat(open(view, new IllegalStateException("a defect"))).isEqualTo(500);
        var reference = sentence().replaceAll("(?s).*reference ([0-9A-Z-]{7}) .*", "$1");
        assertThat(log.getAll()).contains("Reference " + reference + ", opening gone/astray");
    }

    /// Shows the screen as the router does when `thrown` was thrown on the way to `gone/astray`.
    private <T extends Exception> int open(Component screen, T thrown) {
        var ui = UI.getCurrent();
        ui.add(screen); // beside the home screen, which the test's browser opened by itself
        shown = screen;
        var navigation = new NavigationEvent(
                ui.getInternals().getRouter(), new Location("gone/astray"), ui, NavigationTrigger.PROGRAMMATIC);
        var event = new BeforeEnterEvent(navigation, screen.getClass(), List.of());
        @SuppressWarnings("unchecked")
        var view = (HasErrorParameter<T>) screen;
        @SuppressWarnings("unchecked")
        var type = (Class<T>) thrown.getClass();
        return view.setErrorParameter(event, new ErrorParameter<>(type, thrown));
    }

    private String heading() {
        return find(H1.class, shown).single().getText();
    }

    private String sentence() {
        return find(Paragraph.class, shown).all().stream()
                .map(Paragraph::getText)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
