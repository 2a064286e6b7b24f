package org.retort.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.retort.platform.ui.Icons;

/// Light or dark, remembered per browser in a cookie, so that the first paint is right already.
enum ColourChoice {
    DEVICE("As this device", Icons.DEVICE, "light dark", ColorScheme.Value.LIGHT_DARK),
    LIGHT("Light", Icons.LIGHT, "light", ColorScheme.Value.LIGHT),
    DARK("Dark", Icons.DARK, "dark", ColorScheme.Value.DARK);

    private static final String COOKIE = "retort-colours";

    private final String label;
    private final Icons icon;
    private final String css;
    private final ColorScheme.Value scheme;

    ColourChoice(String label, Icons icon, String css, ColorScheme.Value scheme) {
        this.label = label;
        this.icon = icon;
        this.css = css;
        this.scheme = scheme;
    }

    String label() {
        return label;
    }

    Icons icon() {
        return icon;
    }

    /// What this browser has chosen; without a choice, whatever the device says.
    static ColourChoice of(@Nullable VaadinRequest request) {
        var cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? DEVICE
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .findFirst()
                        .map(cookie -> named(cookie.getValue()))
                        .orElse(DEVICE);
    }

    /// Shows the page in these colours and remembers them for this browser.
    void choose(UI ui) {
        ui.getPage().setColorScheme(scheme);
        var response = VaadinService.getCurrentResponse();
        if (response != null) {
            var cookie = new Cookie(COOKIE, name().toLowerCase(Locale.ROOT));
            cookie.setPath("/");
            cookie.setMaxAge(Math.toIntExact(Duration.ofDays(365).toSeconds()));
            cookie.setAttribute("SameSite", "Lax");
            cookie.setHttpOnly(true);
            response.addCookie(cookie);
        }
    }

    void writeTo(Element html) {
        if (this != DEVICE) {
            html.attr("style", "color-scheme: " + css).attr("theme", css);
        }
    }

    private static ColourChoice named(String text) {
        return Arrays.stream(values())
                .filter(choice -> choice.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(DEVICE);
    }
}
