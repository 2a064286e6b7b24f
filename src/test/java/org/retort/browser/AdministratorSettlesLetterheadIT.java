package org.retort.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retort.testing.Pictures;

/// The administrator: chooses the school's logo and colour, sees the head of a page, and takes them back.
class AdministratorSettlesLetterheadIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource
    void a_logo_and_a_colour_are_chosen_seen_saved_and_taken_back(Device device) throws Exception {
        var page = signIn("admin", device);
        open(page, "/settings/school");
        var preview = page.locator(".letterhead-preview");
        assertThat(preview.locator("svg")).containsText("Ashdown School");

        choose(page, "crest.svg", "image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".logo-field")).containsText("That is no PNG or JPEG picture.");
        choose(page, "crest.png", "image/png", "<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".logo-field")).containsText("That is no PNG or JPEG picture.");
        choose(page, "crest.png", "image/png", Pictures.crest());
        assertThat(preview.locator("image")).hasCount(1);

        page.getByLabel("Colour", new Page.GetByLabelOptions().setExact(true)).fill("#F6D58A");
        assertThat(page.locator(".colour-field")).containsText("Choose a darker shade, such as #84734A.");
        look(page, device, "refused");
        button(page, "Purple").click();
        assertThat(preview.locator("[fill='#5B2A86']").first()).isVisible();
        look(page, device, "chosen");
        button(page, "Save the letterhead").click();
        assertThat(page.locator("vaadin-notification-card")).containsText("Saved");

        open(page, "/settings/school");
        assertThat(preview.locator("image")).hasCount(1);
        button(page, "Remove the logo").click();
        assertThat(preview.locator("image")).hasCount(0);
        button(page, "Petrol").click();
        button(page, "Save the letterhead").click();
        assertThat(page.locator("vaadin-notification-card")).containsText("Saved");
    }

    private static void choose(Page page, String name, String type, byte[] file) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, file));
    }

    private static void look(Page page, Device device, String what) throws Exception {
        org.assertj.core.api.Assertions.assertThat(Axe.faults(page)).isEmpty();
        page.locator(".letterhead").scrollIntoViewIfNeeded();
        picture(page, "letterhead-%s-%s".formatted(what, device.name().toLowerCase(Locale.ROOT)));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        org.assertj.core.api.Assertions.assertThat(Axe.faultsOfColour(page)).isEmpty();
        picture(page, "letterhead-%s-%s-dark".formatted(what, device.name().toLowerCase(Locale.ROOT)));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
