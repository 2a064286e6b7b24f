package org.retort.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A screen as somebody comes to it: an address, then links followed and buttons pressed until it shows what is meant.
///
/// @param name what a failure calls it
/// @param addresses the address and the beginnings of the links that are followed from there
record Screen(String name, List<String> addresses, List<Consumer<Page>> steps) {

    static Screen at(String address) {
        return new Screen(address, List.of(address), List.of());
    }

    /// Goes on through the first link to such an address, whose end only the page knows.
    Screen follow(String beginning) {
        return new Screen(
                name + " → " + beginning,
                with(addresses, "/" + beginning + (beginning.endsWith("/") ? "…" : "")),
                with(
                        steps,
                        page -> page.locator("main a[href^='%s']".formatted(beginning))
                                .first()
                                .click()));
    }

    /// Presses a button, for instance one that opens a dialog.
    Screen press(String caption) {
        return new Screen(
                name + " → " + caption,
                addresses,
                with(
                        steps,
                        page -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(caption))
                                .first()
                                .click()));
    }

    /// Chooses a row of the list by a word that it shows.
    Screen choose(String word) {
        return new Screen(
                name + " → " + word,
                addresses,
                with(
                        steps,
                        page -> page.locator("vaadin-grid-cell-content")
                                .filter(new Locator.FilterOptions().setHasText(word))
                                .first()
                                .click()));
    }

    private static <T> List<T> with(List<T> before, T more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }
}
