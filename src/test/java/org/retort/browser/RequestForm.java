package org.retort.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/// The form of a new request, filled as a teacher does.
record RequestForm(Page page) {

    void practical(String name) {
        combo("Practical", name);
    }

    void lesson(String group, LocalDate day, String period, String room) {
        combo("Class", group);
        page.locator("vaadin-date-picker")
                .evaluate(
                        "(field, day) => { field.value = day; field.dispatchEvent(new Event('change')); }",
                        day.toString());
        select("Period", period);
        select("Room", room);
    }

    private void combo(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
    }

    private void select(String label, String text) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
    }
}
