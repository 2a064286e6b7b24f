package org.retort.platform;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/// How a date is written, everywhere: `Tue 24 Nov 2026`.
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("EEE d MMM uuuu H:mm", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Dates() {}

    /// Reads `2026-11-24`, as addresses and scripts write it. What is no day, or not a possible one, is none.
    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip())).filter(Dates::possible);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// Whether a day lies within any school's life, the years 1900 to 2199: `24 Nov 20262` is a slip of the keyboard.
    public static boolean possible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /// `Tue 24 Nov 2026`
    public static String day(LocalDate date) {
        return DAY.format(date).replace("Sept", "Sep");
    }

    /// `Tue 24 Nov 2026 8:05`
    public static String moment(ZonedDateTime moment) {
        return DAY_AND_TIME.format(moment).replace("Sept", "Sep");
    }

    /// `Nov 2026`, for an expiry in a narrow column
    public static String month(LocalDate date) {
        return MONTH.format(date).replace("Sept", "Sep");
    }
}
