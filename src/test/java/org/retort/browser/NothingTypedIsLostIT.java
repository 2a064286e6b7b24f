package org.retort.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a field cannot read stays in it and is refused beside it: the fields of Vaadin drop it before the server hears.
class NothingTypedIsLostIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1,5", "1e3", "ten"})
    void a_whole_number_is_none_with_a_point_in_it(String typed) {
        var page = signIn("admin", Device.DESK);
        open(page, "/settings/timetable");
        var deadline = field(page, "vaadin-integer-field");

        type(deadline, typed);
        button(page, "Save").click();

        assertThat(deadline.locator("input")).hasValue(typed);
        assertThat(deadline).containsText("A whole number from 0 to 672, without a point.");

        type(deadline, "48");
        button(page, "Save").click();
        assertThat(page.locator("vaadin-notification-card")).containsText("Saved.");
    }

    @Test
    void what_is_in_no_list_stays_and_is_refused_until_something_is_chosen() {
        var page = signIn("technician", Device.DESK);
        open(page, "/stock");
        button(page, "Receive").click();
        for (var caption : new String[] {"Substance or mixture", "Place"}) {
            var box = page.locator("vaadin-dialog vaadin-combo-box:has(label:text-is('%s'))".formatted(caption));
            type(box, "xyzzy");
            assertThat(box.locator("input")).hasValue("xyzzy");
        }

        dialogButton(page, "Receive").click();

        var first = page.locator("vaadin-dialog vaadin-combo-box").first();
        assertThat(first).containsText("“xyzzy” is not in the list: choose one that is.");
        assertThat(first.locator("input")).hasValue("xyzzy");
        first.locator("input").click();
        page.keyboard().press("Control+A");
        page.keyboard().type("ethanol 96");
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText("Ethanol"))
                .first()
                .click();
        assertThat(first).not().containsText("is not in the list");
        dialogButton(page, "Receive").click();
        assertThat(first).not().containsText("is not in the list");
    }

    @Test
    void enter_in_an_open_calendar_chooses_the_day_and_does_not_send_the_half_filled_form() {
        var page = signIn("admin", Device.DESK);
        open(page, "/settings/timetable");
        button(page, "Add days").click();
        type(field(page, "vaadin-dialog vaadin-text-field"), "Half-term");
        var first = page.locator("vaadin-dialog vaadin-date-picker").first().locator("input");
        first.click();
        page.keyboard().type("21/12/2026");
        page.keyboard().press("Enter");

        assertThat(first).hasValue("Mon 21 Dec 2026");
        settle(page);
        assertThat(page.locator("vaadin-dialog")).hasCount(1);

        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
    }

    @Test
    void what_is_pasted_is_not_cut_off() {
        var page = signIn("technician", Device.DESK);
        open(page, "/suppliers");
        button(page, "Add a supplier").click();
        var name = field(page, "vaadin-dialog vaadin-text-field");
        name.locator("input").focus();
        page.keyboard().insertText("x".repeat(130));
        page.keyboard().press("Tab");

        dialogButton(page, "Add supplier").click();

        assertThat(name.locator("input")).hasValue("x".repeat(130));
        assertThat(name).containsText("At most 120 characters: shorten it.");
    }

    @Test
    void back_does_not_throw_a_half_filled_page_away() {
        var page = signIn("admin", Device.DESK);
        open(page, "/settings/timetable");
        page.locator("a[href='settings']").first().click();
        page.locator("a[href='settings/school']").first().click();
        var name = field(page, "vaadin-text-field");
        type(name, "Another school");

        page.goBack();

        var question = page.locator("vaadin-confirm-dialog");
        assertThat(question).containsText("Leave without saving?");
        question.getByText("Keep typing").click();
        assertThat(name.locator("input")).hasValue("Another school");
        assertThat(page).hasURL(address("/settings/school"));

        page.goBack();
        question.getByText("Throw away").click();
        assertThat(heading(page)).hasText("Settings");
    }

    private static Locator field(Page page, String host) {
        return page.locator(host).first();
    }

    /// As a person does it, key by key.
    private static void type(Locator field, String text) {
        var page = field.page();
        field.locator("input").first().click();
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        page.keyboard().press("Tab");
        settle(page);
    }
}
