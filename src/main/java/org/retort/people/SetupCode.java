package org.retort.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

/// The one-time code that proves that whoever sets the school up can read the console of this computer.
final class SetupCode {

    private final String code = Passwords.oneTime();
    private boolean used;

    /// As the console prints it, such as `k7mp-x2qd-9rtw`.
    String code() {
        return code;
    }

    synchronized boolean fits(String typed) {
        var clean = typed.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return !used && MessageDigest.isEqual(clean, code.getBytes(StandardCharsets.UTF_8));
    }

    /// Uses the code up; false when somebody was faster.
    synchronized boolean use() {
        var first = !used;
        used = true;
        return first;
    }

    synchronized void giveBack() {
        used = false;
    }
}
