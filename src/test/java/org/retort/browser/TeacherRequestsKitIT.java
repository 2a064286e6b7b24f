package org.retort.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A lesson from the teacher's Sunday evening to the technician's empty trolley, with the assessment signed between.
class TeacherRequestsKitIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource
    void a_practical_is_asked_for_signed_picked_delivered_and_taken_back(Device device) {
        var period = device == Device.DESK ? "P1" : "P2";
        var teacher = signIn("teacher", device);
        var request = ask(teacher, period);
        picture(teacher, "story-request-" + device.name().toLowerCase(Locale.ROOT));
        sign(teacher, request);

        var technician = signIn("technician", device);
        technician.navigate(request);
        button(technician, "Accept").click();
        assertThat(technician.locator("body")).containsText("accepted");
        pick(technician);
        technician.navigate(request);
        button(technician, "Deliver").click();
        assertThat(technician.locator("body")).containsText("delivered");

        teacher.navigate(request);
        assertThat(teacher.locator("body")).containsText("delivered");
        button(technician, "Take back").click();
        countIn(technician);
        dialogButton(technician, "Take back").click();
        assertThat(technician.locator("body")).containsText("returned");
        button(technician, "Close").click();
        assertThat(technician.locator("body")).containsText("closed");
    }

    /// Fills the form, reads the gate, sends; the address of the request.
    private String ask(Page page, String period) {
        open(page, "/requests/new");
        var form = new RequestForm(page);
        form.practical("Temperature changes");
        form.lesson("10X2", lessonDay(), period, "Lab 4");
        assertThat(page.locator("body")).containsText("Sodium hydroxide");
        button(page, "Send request").click();
        page.waitForURL(Pattern.compile(".*/requests/[0-9a-f-]{36}.*"));
        assertThat(page.locator("body")).containsText("submitted");
        return page.url();
    }

    private void sign(Page page, String request) {
        page.navigate(request);
        button(page, "Adapt and sign the assessment").click();
        page.waitForURL(Pattern.compile(".*/assessments/.*"));
        assertThat(page.locator("body")).containsText("Sign for this lesson");
        tickWhatSigningAsks(page);
        button(page, "Sign assessment").click();
        assertThat(page.locator("body")).containsText("This is the copy that was signed.");
    }

    /// Takes the offered bottle for each chemical, and says of everything else that it is there.
    private static void pick(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Pick")))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/requests/pick.*"));
        var next = page.locator(".pick-button:is([aria-label^='There '], [aria-label^='Take '])");
        next.first().waitFor();
        for (var left = next.count(); left > 0; left = next.count()) {
            var before = left;
            next.first().click();
            page.waitForCondition(() -> next.count() < before);
        }
        button(page, "Prepared").click();
        assertThat(page.locator("body")).containsText("Prepared: it can be delivered");
    }

    /// What was counted out is counted in: all fifteen thermometers.
    private static void countIn(Page page) {
        var returned =
                page.getByLabel(Pattern.compile("^Returned: Thermometer")).first();
        returned.fill("15");
        returned.press("Tab");
    }

    private static LocalDate lessonDay() {
        return LocalDate.now(ZoneId.of("Europe/London"))
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .plusDays(9);
    }
}
