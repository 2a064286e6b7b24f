package org.retort.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/// Says of a browser test that failed what its pages showed: a time-out alone tells nobody why.
class WhatWasSeen implements TestExecutionExceptionHandler {

    private static final int MOST = 600;

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
        var seen = ((BrowserTest) context.getRequiredTestInstance())
                .pages().stream().map(WhatWasSeen::shown).collect(Collectors.joining("\n"));
        throw new AssertionError("%s%n%s".formatted(seen, failure.getMessage()), failure);
    }

    private static String shown(Page page) {
        try {
            var text = page.locator("body").innerText().replaceAll("\\s+", " ");
            BrowserTest.picture(page, "failed-" + System.nanoTime());
            return "at %s: %s".formatted(page.url(), text.substring(0, Math.min(MOST, text.length())));
        } catch (PlaywrightException e) {
            return "at %s: nothing, %s".formatted(page.url(), e.getMessage());
        }
    }
}
