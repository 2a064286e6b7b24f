package org.retort.exchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.retort.platform.Outcome;

/// One row of sample data, and where it stands, so that a mistake in it is named.
record SampleRow(String where, Map<String, String> values) {

    /// The value of a column; blank when there is none.
    String text(String column) {
        var value = values.get(column);
        if (value == null) {
            throw new IllegalArgumentException("%s has no column “%s”".formatted(where, column));
        }
        return value.strip();
    }

    Optional<String> some(String column) {
        return Optional.of(text(column)).filter(value -> !value.isEmpty());
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    OptionalInt someNumber(String column) {
        return some(column)
                .map(value -> OptionalInt.of(Integer.parseInt(value)))
                .orElseGet(OptionalInt::empty);
    }

    Optional<BigDecimal> decimal(String column) {
        return some(column).map(BigDecimal::new);
    }

    boolean yes(String column) {
        return text(column).equals("yes");
    }

    /// The words of a column that holds several, parted by blanks.
    List<String> words(String column) {
        return some(column).map(value -> Arrays.asList(value.split(" "))).orElseGet(List::of);
    }

    /// The value of an outcome; a refusal names the row that was refused.
    <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T> no -> throw new IllegalStateException(where + ": " + no.reason());
        };
    }
}
