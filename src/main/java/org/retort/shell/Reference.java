package org.retort.shell;

import java.util.concurrent.ThreadLocalRandom;

/// A short number that a person can read out on the telephone and that stands in the log: `K7P-40W`.
final class Reference {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HALF = 3;

    private Reference() {}

    static String next() {
        return half() + "-" + half();
    }

    private static String half() {
        var text = new StringBuilder();
        for (var at = 0; at < HALF; at++) {
            text.append(SYMBOLS.charAt(ThreadLocalRandom.current().nextInt(SYMBOLS.length())));
        }
        return text.toString();
    }
}
