package org.retort.assessments.ui;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Notices what looks like a pupil's name in free text: a capital inside a sentence.
final class NameWarning {

    private static final Pattern CAPITAL = Pattern.compile("(?<![.!?:]\\s)(?<!^)(?<!\\p{L})(\\p{Lu}\\p{Ll}{2,})");
    private static final Pattern TWO = Pattern.compile("(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)");
    private static final Set<String> NO_NAMES =
            Set.of("English", "Lab", "Year", "Bunsen", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

    private NameWarning() {}

    /// A sentence when `text` seems to name somebody.
    static Optional<String> of(String text) {
        return TWO.matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .or(() -> CAPITAL.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .filter(word -> !NO_NAMES.contains(word))
                        .findFirst())
                .map("“%s” looks like a name. Say what is needed, not who."::formatted);
    }
}
