package org.retort.stock;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Dates;
import org.retort.platform.Outcome;
import org.retort.platform.Outcome.Refused;

/// What may be typed about a container, when it comes in and when it is put right, each with the sentence that says no.
final class ParticularsRules {

    private static final int LONGEST_LOT = 60;
    private static final int LONGEST_NOTE = 1000;

    private ParticularsRules() {}

    static <T> Optional<Refused<T>> expires(@Nullable LocalDate expires, LocalDate received) {
        if (expires == null) {
            return Optional.empty();
        }
        if (expires.isBefore(received)) {
            return no("expires", "It cannot expire before it was received.");
        }
        return Dates.possible(expires)
                ? Optional.empty()
                : no("expires", "No bottle keeps that long. Look at the year.");
    }

    static <T> Optional<Refused<T>> lot(@Nullable String lot) {
        return longer(lot, LONGEST_LOT) ? no("lot", "A lot number has at most 60 characters.") : Optional.empty();
    }

    static <T> Optional<Refused<T>> note(@Nullable String note) {
        return longer(note, LONGEST_NOTE) ? no("note", "A note has at most 1000 characters.") : Optional.empty();
    }

    private static boolean longer(@Nullable String text, int most) {
        return text != null && text.strip().length() > most;
    }

    private static <T> Optional<Refused<T>> no(String field, String sentence) {
        return Optional.of(Outcome.refused(field, sentence));
    }
}
