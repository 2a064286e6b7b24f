package org.retort.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// A school that nobody has set up yet: whoever can read the console opens it, and its people do the rest by screen.
@Tag("own-application")
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:new-school;DB_CLOSE_DELAY=-1",
            "vaadin.productionMode=true",
            "retort.demo=false"
        })
class NewSchoolIT extends BrowserTest {

    private static final Pattern CODE = Pattern.compile("type this code: (\\S+)");
    private static final String PASSWORD = "beakers and burners";

    @Test
    void a_school_is_opened_with_the_code_of_the_console_and_set_up_by_screen(CapturedOutput console) {
        var page = page(Device.DESK, ColorScheme.LIGHT, List.of());
        open(page, "/");
        assertThat(page).hasURL(Pattern.compile("/setup$"));
        everybodyCanReadIt(page);

        fillIn(page, "wrong-wrong-code");
        button(page, "Open the school").click();
        assertThat(page.locator("body")).containsText("code");
        assertThat(field(page, "Name of the school")).hasValue("Ashdown School");

        fillIn(page, code(console));
        button(page, "Open the school").click();
        page.waitForURL(url -> url.contains("/login"));
        signIn(page, "rhys", PASSWORD);

        theTimetable(page);
        var oneTime = aTechnician(page);
        herRooms(oneTime);
    }

    private void everybodyCanReadIt(Page page) {
        for (var scheme : ColorScheme.values()) {
            if (scheme == ColorScheme.NO_PREFERENCE) {
                continue;
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (var device : Device.values()) {
                page.setViewportSize(device.width(), device.height());
                settle(page);
                Assertions.assertThat(Axe.faults(page))
                        .as("%s %s", device, scheme)
                        .isEmpty();
            }
        }
        picture(page, "setup-phone-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(Device.DESK.width(), Device.DESK.height());
        picture(page, "setup-desk-light");
    }

    private static void fillIn(Page page, String code) {
        field(page, "Code from the console").fill(code);
        field(page, "Name of the school").fill("Ashdown School");
        field(page, "Your name").fill("Dr Rhys Lewis");
        field(page, "User name").fill("rhys");
        field(page, "Password").fill(PASSWORD);
        field(page, "Password again").fill(PASSWORD);
    }

    private static String code(CapturedOutput console) {
        var found = CODE.matcher(console.getAll());
        Assertions.assertThat(found.find()).as("the console says the code").isTrue();
        return found.group(1);
    }

    private void theTimetable(Page page) {
        open(page, "/settings/timetable");
        button(page, "Enter five usual periods").click();
        assertThat(page.locator(".timetable-settings")).containsText("P5");
        button(page, "Add a term").click();
        field(dialog(page), "Name").fill("Autumn 2026");
        day(dialog(page), 0, "2026-09-02");
        day(dialog(page), 1, "2026-12-18");
        dialogButton(page, "Add term").click();
        assertThat(page.locator(".timetable-settings")).containsText("Wed 2 Sep 2026 to Fri 18 Dec 2026");
    }

    private String aTechnician(Page page) {
        open(page, "/settings/people");
        button(page, "Add a person").click();
        field(dialog(page), "Name").fill("Priya Nair");
        field(dialog(page), "User name").fill("priya");
        dialog(page)
                .getByLabel("Technician", new Locator.GetByLabelOptions().setExact(true))
                .check();
        dialogButton(page, "Add").click();
        return page.locator("code.secret").innerText().strip();
    }

    private void herRooms(String oneTime) {
        var page = page(Device.PHONE, ColorScheme.LIGHT, List.of());
        open(page, "/login");
        signIn(page, "priya", oneTime);
        field(page, "Password now").fill(oneTime);
        field(page, "New password").fill(PASSWORD);
        field(page, "New password again").fill(PASSWORD);
        button(page, "Change password").click();
        page.waitForURL(url -> !url.contains("/password"));
        open(page, "/places");
        button(page, "Add a place").click();
        field(dialog(page), "Name").fill("Prep room");
        dialogButton(page, "Add").click();
        assertThat(page.locator("main")).containsText("Prep room");
    }

    private static void signIn(Page page, String who, String password) {
        page.locator("input[name=username]").fill(who);
        page.locator("input[name=password]").fill(password);
        button(page, "Sign in").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    private static Locator dialog(Page page) {
        return page.locator("vaadin-dialog").last(); // a day's calendar is a dialog too, but not one of these
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator field(Locator dialog, String label) {
        return dialog.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void day(Locator dialog, int number, String day) {
        dialog.locator("vaadin-date-picker")
                .nth(number)
                .evaluate("(field, day) => { field.value = day; field.dispatchEvent(new Event('change')); }", day);
    }
}
