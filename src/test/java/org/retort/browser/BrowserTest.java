package org.retort.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// The demo school in a real Chromium; one application for all such tests, a browser and its pages for each.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1",
            "vaadin.productionMode=true",
            "retort.demo=true"
        })
@ExtendWith(WhatWasSeen.class)
abstract class BrowserTest {

    /// What the screens are looked at on.
    enum Device {
        DESK(1280, 800),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Device(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }

    private static final double PATIENCE_MS = 30_000;
    private static final double STEP_MS = 80;

    @LocalServerPort
    int port;

    private final List<String> foreign = new ArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();

    @AfterEach
    void closeAndAssertThatNothingCameFromElsewhere() throws Exception {
        for (var closeable : open.reversed()) {
            closeable.close();
        }
        assertThat(foreign).as("fetched from other hosts").isEmpty();
    }

    /// A page on which `who` (technician, teacher, safety, admin) has signed in.
    Page signIn(String who, Device device) {
        return signIn(who, device, ColorScheme.LIGHT, List.of());
    }

    Page signIn(String who, Device device, ColorScheme scheme, List<String> browserArguments) {
        var page = page(device, scheme, browserArguments);
        page.navigate(address("/login"));
        page.locator("input[name=username]").fill(who);
        page.locator("input[name=password]").fill("retort-demo");
        button(page, "Sign in").click();
        page.waitForURL(url -> !url.contains("/login"));
        heading(page).waitFor();
        return page;
    }

    Page page(Device device, ColorScheme scheme, List<String> browserArguments) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        open.add(playwright);
        var browser = launch(playwright, browserArguments);
        var context = browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(device.width, device.height)
                .setPermissions(browserArguments.isEmpty() ? List.of() : List.of("camera")));
        var page = context.newPage();
        pages.add(page);
        page.setDefaultTimeout(PATIENCE_MS);
        page.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(address(""))) {
                foreign.add(request.url());
            }
        });
        return page;
    }

    private static Browser launch(Playwright playwright, List<String> more) {
        var chromium = Optional.ofNullable(System.getenv("RETORT_CHROMIUM")).orElse("/usr/bin/chromium");
        var arguments = new ArrayList<>(List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        arguments.addAll(more);
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(arguments));
    }

    List<Page> pages() {
        return pages;
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    void open(Page page, String path) {
        page.navigate(address(path));
        heading(page).waitFor();
    }

    static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    static Locator dialogButton(Page page, String name) {
        return page.locator("vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    /// Ticks every box in the card where a teacher signs.
    static void tickWhatSigningAsks(Page page) {
        page.locator(".card-accent input[type=checkbox]").all().forEach(Locator::check);
    }

    /// Waits until the application has answered and nothing moves any more.
    static void settle(Page page) {
        page.waitForTimeout(STEP_MS);
        page.waitForFunction("""
                () => Object.values(window.Vaadin?.Flow?.clients ?? {})
                  .every(client => typeof client.isActive !== 'function' || !client.isActive())
                """);
        page.waitForTimeout(STEP_MS);
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
    }

    /// What the door for scripts answers to `who`.
    JsonNode api(String who, String path) throws Exception {
        return new ScriptDoor(address("")).answer(who, path);
    }

    /// A PDF sheet of labels, as the door for scripts prints it.
    byte[] labels(String sheet, List<String> codes) throws Exception {
        return new ScriptDoor(address("")).labels(sheet, codes);
    }
}
