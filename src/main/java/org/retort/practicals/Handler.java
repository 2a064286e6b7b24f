package org.retort.practicals;

import java.util.Arrays;

/// Who may handle what the practical uses, from the youngest on.
public enum Handler {
    Y7_9("Y7-9", "Years 7–9 and above"),
    Y10_11("Y10-11", "Years 10–11 and above"),
    Y12_13("Y12-13", "Years 12–13 and above"),
    TEACHER("teacher", "Teacher only");

    private final String code;
    private final String label;

    Handler(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// The spelling of scripts and files: `Y10-11`.
    public String code() {
        return code;
    }

    /// Whether a class of this year may handle it: year 9 is too young for [#Y10_11].
    public boolean allows(int year) {
        return switch (this) {
            case Y7_9 -> true;
            case Y10_11 -> year >= 10;
            case Y12_13 -> year >= 12;
            case TEACHER -> false;
        };
    }

    /// Reads the spelling of scripts and files; whatever is not known is the strictest, [#TEACHER].
    public static Handler parse(String text) {
        return Arrays.stream(values())
                .filter(handler -> handler.code.equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElse(TEACHER);
    }
}
