package org.retort.people;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import org.retort.platform.Outcome;

/// What user names and passwords look like, and how one-time ones are made.
final class Passwords {

    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,59}");
    private static final String SPOKEN = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    private Passwords() {}

    /// One spelling for a user name, however it was typed.
    static String userName(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static Outcome<String> checkUserName(String typed) {
        var clean = userName(typed);
        return USER_NAME.matcher(clean).matches()
                ? Outcome.done(clean)
                : Outcome.refused(
                        "userName",
                        "A user name has 3 to 60 letters, digits or any of . _ @ + - and begins with a letter or digit.");
    }

    static Outcome<String> check(String password, String userName) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Outcome.refused("password", "Choose a password of at least %d characters.".formatted(SHORTEST));
        }
        if (password.toLowerCase(Locale.ROOT).contains(userName)
                || password.chars().distinct().count() < 5) {
            return Outcome.refused("password", "That is too easy to guess; choose words that nobody would expect.");
        }
        return Outcome.done(password);
    }

    /// Twelve characters that can be read out, such as `k7mp-x2qd-9rtw`.
    static String oneTime() {
        return random(4) + "-" + random(4) + "-" + random(4);
    }

    private static String random(int length) {
        return RANDOM.ints(length, 0, SPOKEN.length())
                .collect(StringBuilder::new, (text, at) -> text.append(SPOKEN.charAt(at)), StringBuilder::append)
                .toString();
    }
}
