package org.retort.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// The address that a school's QR codes lead to: scheme, host and port, nothing after it.
public final class BaseAddress {

    private static final int LONGEST = 100;

    private BaseAddress() {}

    /// Reads what was typed: `https://Prep.School.example/` is `https://prep.school.example`.
    public static Outcome<String> parse(String typed) {
        var text = typed.strip();
        if (text.length() > LONGEST) {
            return refused("The address is longer than %d characters; use a shorter host name.".formatted(LONGEST));
        }
        try {
            return check(new URI(text));
        } catch (URISyntaxException _) {
            return refused("That is not an address. Type it like https://prep.school.example");
        }
    }

    private static Outcome<String> check(URI address) {
        var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return refused("Begin the address with https:// or http://");
        }
        if (address.getHost() == null || address.getUserInfo() != null) {
            return refused("The address needs a host name, like https://prep.school.example");
        }
        if (!address.getRawPath().isEmpty() && !address.getRawPath().equals("/")) {
            return refused("Leave out everything after the host: labels add their own path.");
        }
        if (address.getRawQuery() != null || address.getRawFragment() != null) {
            return refused("Leave out the ? and # parts: labels add their own path.");
        }
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return Outcome.done(scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + port);
    }

    private static Outcome<String> refused(String reason) {
        return Outcome.refused("baseUrl", reason);
    }
}
