package org.retort.assessments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the rows of a template may hold.
final class TemplateWords {

    private static final int MOST_ROWS = 200;

    private TemplateWords() {}

    /// Why these rows cannot be kept, in a sentence.
    static Optional<String> refusal(List<TemplateLine> lines) {
        if (lines.size() > MOST_ROWS) {
            return Optional.of("A template holds at most %d rows.".formatted(MOST_ROWS));
        }
        return lines.stream()
                .map(TemplateWords::refusal)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> refusal(TemplateLine line) {
        if (line.text().isEmpty()) {
            return Optional.of("Say what it is: the first field of a row cannot be empty.");
        }
        return Stream.of(line.text(), line.who(), line.control()).anyMatch(text -> text.length() > TemplateLine.LONGEST)
                ? Optional.of("Shorten this to %d characters.".formatted(TemplateLine.LONGEST))
                : Optional.empty();
    }
}
