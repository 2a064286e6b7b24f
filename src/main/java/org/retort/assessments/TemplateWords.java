package org.retort.assessments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retort.platform.Outcome;

/// What the rows of a template may hold.
final class TemplateWords {

    private static final int MOST_ROWS = 200;

    private TemplateWords() {}

    /// Why these rows cannot be kept, beside the field of the row that it is about.
    static Optional<Outcome.Refused<Object>> refusal(List<TemplateLine> lines) {
        if (lines.size() > MOST_ROWS) {
            return Optional.of(Outcome.refused("A template holds at most %d rows.".formatted(MOST_ROWS)));
        }
        return lines.stream()
                .map(TemplateWords::refusal)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Outcome.Refused<Object>> refusal(TemplateLine line) {
        return line.text().isEmpty()
                ? Optional.of(Outcome.refused("text", "Say what it is: the first field of a row cannot be empty."))
                : Stream.of(
                                tooLong("text", line.text()),
                                tooLong("who", line.who()),
                                tooLong("control", line.control()))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static Optional<Outcome.Refused<Object>> tooLong(String field, String text) {
        return text.length() > TemplateLine.LONGEST
                ? Optional.of(Outcome.refused(field, "Shorten this to %d characters.".formatted(TemplateLine.LONGEST)))
                : Optional.empty();
    }
}
