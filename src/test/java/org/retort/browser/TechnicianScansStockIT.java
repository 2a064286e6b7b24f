package org.retort.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/// The technician at the shelf: scans a bottle, takes from it, undoes it, moves it, and keeps scanning.
class TechnicianScansStockIT extends BrowserTest {

    private static final ContainsTextOptions CAMERA_PATIENCE = new ContainsTextOptions().setTimeout(40_000);
    private static final int DPI = 250;

    @ParameterizedTest
    @EnumSource
    void a_typed_code_shows_the_bottle_takes_from_it_and_takes_that_back(Device device) throws Exception {
        var bottle = bottle("sodium hydroxide 2");
        var page = signIn("technician", device);
        open(page, "/scan");

        scan(page, code(bottle));
        assertThat(page.locator("#scan-result")).containsText("Sodium hydroxide");
        assertThat(page.locator("#scan-result")).containsText(Pattern.compile("Danger|Warning"));
        var before = left(bottle);

        page.locator(".scan-main-action").click();
        assertThat(page.locator(".scan-recent")).containsText("Took");
        org.assertj.core.api.Assertions.assertThat(left(bottle)).isLessThan(before);

        button(page, "Undo").click();
        assertThat(page.locator(".scan-recent")).containsText("Undone");
        org.assertj.core.api.Assertions.assertThat(left(bottle)).isEqualByComparingTo(before);
        picture(page, "story-scan-" + device.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void after_an_undo_and_after_a_dialog_that_was_left_the_next_code_comes_into_the_field() throws Exception {
        var page = signIn("technician", Device.DESK);
        open(page, "/scan");
        var field = page.locator(".scan-field input");
        scan(page, code(bottle("sodium chloride")));

        page.locator(".scan-main-action").click();
        assertThat(page.locator(".scan-recent")).containsText("Took");
        assertThat(field).isFocused();
        button(page, "Undo").click();
        assertThat(page.locator(".scan-recent")).containsText("Undone");
        assertThat(field).isFocused();

        button(page, "Broken…").click();
        assertThat(page.locator("vaadin-dialog textarea")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        assertThat(field).isFocused();
    }

    @Test
    void a_place_scanned_first_takes_what_is_scanned_after_it() throws Exception {
        var page = signIn("technician", Device.PHONE);
        var bottle = bottle("sodium chloride");
        var place = placeCode(page, "Cylinder rack");
        open(page, "/scan");

        scan(page, place);
        assertThat(page.locator(".scan-view")).containsText("What you scan next moves here");
        scan(page, code(bottle));

        assertThat(page.locator(".scan-recent")).containsText("Cylinder rack");
        org.assertj.core.api.Assertions.assertThat(
                        api("technician", "/codes/" + code(bottle)).get("place").asString())
                .contains("Cylinder rack");
    }

    @Test
    void an_unknown_code_and_a_mistyped_one_are_told_apart() {
        var page = signIn("technician", Device.DESK);
        open(page, "/scan");

        scan(page, "ABCDEFGH");
        assertThat(page.locator("#scan-result"))
                .containsText(Pattern.compile("not a code of ours|no code of this school"));
        scan(page, "123");
        assertThat(page.locator("#scan-result")).containsText("8 characters");
    }

    @Test
    void the_camera_reads_a_label_that_this_program_printed() throws Exception {
        var bottle = bottle("ethanol");
        var film = Path.of("target", "label.y4m").toAbsolutePath();
        CameraFilm.write(printedLabel(code(bottle)), film);
        var page = signIn(
                "technician",
                Device.PHONE,
                ColorScheme.LIGHT,
                List.of(
                        "--use-fake-device-for-media-stream",
                        "--use-fake-ui-for-media-stream",
                        "--use-file-for-fake-video-capture=" + film));
        open(page, "/scan");

        page.locator("#camera").click();

        assertThat(page.locator("#scan-result")).containsText(bottle.get("name").asString(), CAMERA_PATIENCE);
        picture(page, "story-camera-phone");
    }

    @Test
    void a_click_on_the_name_of_a_room_shows_it_and_folds_nothing() {
        var page = signIn("technician", Device.DESK);
        open(page, "/places");
        var rack = page.getByText("Cylinder rack", new Page.GetByTextOptions().setExact(true));
        assertThat(rack).isVisible();

        page.getByText("Chemical store", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();

        assertThat(page.locator(".detail-panel")).containsText("Chemical store");
        assertThat(rack).isVisible();
    }

    private static void scan(Page page, String code) {
        var field = page.locator(".scan-field input");
        field.fill(code);
        field.press("Enter");
    }

    private JsonNode bottle(String words) throws Exception {
        for (var item :
                api("technician", "/containers?q=" + words.replace(" ", "%20")).get("items")) {
            var remaining = item.get("remaining");
            if (remaining != null
                    && !remaining.isNull()
                    && !remaining.get("value").isNull()
                    && remaining.get("value").decimalValue().intValue() > 300) {
                return item;
            }
        }
        throw new AssertionError("the demo school has no bottle of " + words);
    }

    private static String code(JsonNode item) {
        return item.get("code").asString();
    }

    private java.math.BigDecimal left(JsonNode bottle) throws Exception {
        return api("technician", "/codes/" + code(bottle))
                .get("remaining")
                .get("value")
                .decimalValue();
    }

    private String placeCode(Page page, String name) {
        open(page, "/places");
        page.getByText(name, new Page.GetByTextOptions().setExact(true)).first().click();
        return page.locator(".detail-panel .code").first().textContent().replace(" ", "");
    }

    /// The label as a camera would have it in the middle of its picture, cut from the printed sheet.
    private BufferedImage printedLabel(String code) throws Exception {
        var pdf = labels("L7160", List.of(code));
        Files.write(Path.of("target", "label.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var sheet = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            var dots = DPI / 25.4;
            return sheet.getSubimage(
                    (int) (7.25 * dots), (int) (15.15 * dots), (int) (63.5 * dots), (int) (38.1 * dots));
        }
    }
}
