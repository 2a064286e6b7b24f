package org.retort.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every screen, light and dark, at a desk and on a phone: axe finds nothing serious or critical.
class AccessibilityIT extends BrowserTest {

    /// The four ways a screen is looked at.
    enum Look {
        DESK_LIGHT(Device.DESK, ColorScheme.LIGHT),
        DESK_DARK(Device.DESK, ColorScheme.DARK),
        PHONE_LIGHT(Device.PHONE, ColorScheme.LIGHT),
        PHONE_DARK(Device.PHONE, ColorScheme.DARK);

        private final Device device;
        private final ColorScheme scheme;

        Look(Device device, ColorScheme scheme) {
            this.device = device;
            this.scheme = scheme;
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_screen_can_be_used_by_everybody(Look look) throws Exception {
        var faults = new SoftAssertions();
        var signInPage = page(look.device, look.scheme, List.of());
        signInPage.navigate(address("/login"));
        signInPage.locator("input[name=username]").waitFor();
        faults.check(() -> assertAccessible(signInPage, "sign-in"));
        check(look, "technician", technicianScreens(), faults);
        check(look, "teacher", List.of("/", "/requests", "/requests/new"), faults);
        check(look, "safety", List.of("/", "/assessments", "/assessments?tab=templates", "/to-assess"), faults);
        check(look, "admin", List.of("/settings"), faults);
        faults.assertAll();
    }

    private List<String> technicianScreens() throws Exception {
        var container =
                api("technician", "/containers?q=hydrochloric").get("items").get(0);
        var practical =
                api("technician", "/practicals?q=neutralise").get("items").get(0);
        var screens = new ArrayList<>(List.of(
                "/", "/scan", "/stock", "/stock/equipment", "/places", "/substances", "/practicals", "/pick-list"));
        screens.add("/scan/" + container.get("code").asString());
        screens.add("/stock?id=" + container.get("id").asString());
        screens.add("/practicals/" + practical.get("id").asString());
        return screens;
    }

    private void check(Look look, String who, List<String> screens, SoftAssertions faults) {
        var page = signIn(who, look.device, look.scheme, List.of());
        for (var screen : screens) {
            open(page, screen);
            page.waitForTimeout(600);
            picture(page, "%s-%s%s".formatted(look.name().toLowerCase(), who, screen.replaceAll("[^a-z]+", "-")));
            faults.check(() -> assertAccessible(page, "%s as %s, %s".formatted(screen, who, look)));
        }
    }
}
