package org.retort.platform.ui;

import java.util.Locale;

/// How much a status asks of its reader. A tone never stands alone: a word and a shape say the same.
public enum Tone {
    QUIET,
    OK,
    INFO,
    ASK,
    STOP;

    String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
