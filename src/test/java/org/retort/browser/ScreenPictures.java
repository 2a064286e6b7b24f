package org.retort.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.retort.platform.WallClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// Pictures of the five main screens and of a printed page, to be looked at by a person; `tools/pictures` makes them.
///
/// It is always twenty past ten on a Tuesday, so that the day is in full swing. No part of the test suite.
@Import(ScreenPictures.TuesdayMorning.class)
class ScreenPictures extends BrowserTest {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static final float PRINTED_DPI = 80;

    /// The browser tells the server of a new size only when it has held for a while.
    private static final int RESIZED_MS = 1500;

    /// In the middle of the second period.
    @TestConfiguration(proxyBeanMethods = false)
    static class TuesdayMorning {

        @Bean
        @Primary
        Clock tuesdayMorning() {
            return WallClock.at(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY), LocalTime.of(10, 20));
        }
    }

    @Test
    void what_a_technician_sees() throws Exception {
        var page = signIn("technician", Device.DESK);
        open(page, "/");
        shoot(page, "today");
        open(page, "/scan/" + bottle("hydrochloric").code());
        page.locator("#scan-take").click();
        assertThat(page.locator(".scan-recent")).containsText("Took");
        shoot(page, "scan");
        open(page, "/stock?q=sodium&id=" + bottle("sodium hydroxide 2").id());
        shoot(page, "stock");
    }

    @Test
    void what_a_teacher_sees() throws Exception {
        var page = signIn("teacher", Device.DESK);
        open(page, "/requests/new");
        var form = new RequestForm(page);
        var busy = lesson("Make a standard solution");
        form.practical("Titrate a strong acid");
        form.lesson("10X2", busy.day(), busy.period(), "Lab 4");
        assertThat(page.locator(".gate")).containsText("STOP");
        shoot(page, "request");
        open(page, "/requests/" + lesson("Temperature changes").id());
        button(page, "Adapt and sign the assessment").click();
        assertThat(page.locator("body")).containsText("Sign for this lesson");
        tickWhatSigningAsks(page);
        shoot(page, "assessment");
    }

    @Test
    void what_a_safety_lead_prints() throws Exception {
        for (var item : api("safety", "/assessments?size=200").get("items")) {
            if (item.get("title").asString().startsWith("Titrate")) {
                print(new ScriptDoor(address(""))
                        .document(
                                "safety",
                                "/assessments/%s/pdf".formatted(item.get("id").asString())));
                return;
            }
        }
        throw new AssertionError("the demo school has no signed assessment of a titration");
    }

    private static void print(byte[] pdf) throws IOException {
        Files.createDirectories(FOLDER);
        try (var document = Loader.loadPDF(pdf)) {
            var paper = new PDFRenderer(document).renderImageWithDPI(0, PRINTED_DPI);
            ImageIO.write(paper, "png", FOLDER.resolve("assessment-printed.png").toFile());
        }
    }

    private static void shoot(Page page, String name) {
        for (var device : Device.values()) {
            page.setViewportSize(device.width(), device.height());
            page.waitForTimeout(RESIZED_MS);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                settle(page);
                var file = "%s-%s-%s.png".formatted(name, device, scheme).toLowerCase(Locale.ROOT);
                page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)));
            }
        }
        page.setViewportSize(Device.DESK.width(), Device.DESK.height());
    }

    private record Bottle(String id, String code) {}

    private Bottle bottle(String words) throws Exception {
        for (var item : api("technician", "/containers?size=50&q=" + words.replace(" ", "%20"))
                .get("items")) {
            var left = item.get("remaining").get("value");
            if (!left.isNull() && left.decimalValue().intValue() > 1000) {
                return new Bottle(item.get("id").asString(), item.get("code").asString());
            }
        }
        throw new AssertionError("the demo school has no full bottle of " + words);
    }

    private record Lesson(String id, LocalDate day, String period) {}

    /// The next lesson with this practical that is still to come.
    private Lesson lesson(String practical) throws Exception {
        for (var item : api("teacher", "/requests?size=200").get("items")) {
            var state = item.get("state").asString();
            if (item.get("practical").asString().startsWith(practical)
                    && (state.equals("accepted") || state.equals("submitted"))) {
                return new Lesson(
                        item.get("id").asString(),
                        LocalDate.parse(item.get("date").asString()),
                        item.get("period").asString());
            }
        }
        throw new AssertionError("the demo school has no lesson to come with " + practical);
    }
}
