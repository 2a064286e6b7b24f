package org.retort.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The safety lead: sees what waits, assesses a strength by hand, and prints a signed assessment.
class SafetyLeadPrintsAssessmentIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource
    void a_signed_assessment_is_printed_with_what_the_screen_says(Device device) throws Exception {
        var page = signIn("safety", device);
        assertThat(page.locator("body")).containsText("Templates awaiting approval");
        var signed = signedAssessment();
        open(page, "/assessments/" + signed);
        assertThat(page.locator("body")).containsText("cannot be changed");
        picture(page, "story-assessment-" + device.name().toLowerCase(Locale.ROOT));

        var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("PDF")))
                .first()
                .getAttribute("href");
        var answer = page.request().get(address("/" + link));
        org.assertj.core.api.Assertions.assertThat(answer.headers().get("content-type"))
                .contains("application/pdf");
        Files.createDirectories(Path.of("target", "screens"));
        Files.write(Path.of("target", "screens", "assessment.pdf"), answer.body());
        try (var pdf = Loader.loadPDF(answer.body())) {
            org.assertj.core.api.Assertions.assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Ashdown School", "Page 1 of");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_strength_that_nobody_assessed_is_assessed_by_hand(Device device) {
        var page = signIn("safety", device);
        open(page, "/to-assess");
        assertThat(page.locator("body"))
                .containsText(Pattern.compile("no assessment|not assessed|to be checked", Pattern.CASE_INSENSITIVE));
        picture(page, "story-to-assess-" + device.name().toLowerCase(Locale.ROOT));
    }

    private String signedAssessment() throws Exception {
        for (var item : api("safety", "/assessments?size=200").get("items")) {
            if (item.get("state").asString().equals("signed")) {
                return item.get("id").asString();
            }
        }
        throw new AssertionError("the demo school has no signed assessment");
    }
}
