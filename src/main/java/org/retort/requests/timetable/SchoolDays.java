package org.retort.requests.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// On which days there are lessons, and which week of the timetable a day is in.
///
/// A school that has entered no terms has lessons on every weekday; so has the time after its last term and before
/// its first, which nobody has planned yet. Weeks A and B alternate over weeks that hold a school day, from the letter
/// that the term begins with: a half-term does not use up a letter.
public record SchoolDays(List<TermRow> terms, List<ClosureRow> closures, boolean twoWeeks) {

    public SchoolDays {
        terms = List.copyOf(terms);
        closures = List.copyOf(closures);
    }

    /// Whether there are lessons on `day`.
    public boolean isSchoolDay(LocalDate day) {
        return isWeekday(day)
                && closures.stream().noneMatch(closure -> closure.holds(day))
                && (isUnplanned(day) || termOf(day).isPresent());
    }

    /// The first school day after `day`.
    public LocalDate next(LocalDate day) {
        return plus(day, 1);
    }

    /// `day` if it is a school day, else the first after it.
    public LocalDate onOrAfter(LocalDate day) {
        return isSchoolDay(day) ? day : next(day);
    }

    /// The school day `count` school days after `day`, or before it when `count` is negative; 0 is `day` itself.
    public LocalDate plus(LocalDate day, int count) {
        var step = count < 0 ? -1 : 1;
        var at = day;
        for (var left = Math.abs(count); left > 0; ) {
            at = at.plusDays(step);
            if (isSchoolDay(at)) {
                left--;
            }
        }
        return at;
    }

    /// The letter of the week of `day`: empty with a one-week timetable and outside term.
    public Optional<WeekLetter> weekLetter(LocalDate day) {
        return twoWeeks
                ? termOf(day).map(term -> term.firstWeek().after(schoolWeeksBefore(term, day)))
                : Optional.empty();
    }

    /// Why there are no lessons on `day`, such as `Saturday` or `Half-term`; empty on a school day.
    public Optional<String> whyNot(LocalDate day) {
        if (isSchoolDay(day)) {
            return Optional.empty();
        }
        if (!isWeekday(day)) {
            return Optional.of("the weekend");
        }
        return closures.stream()
                .filter(closure -> closure.holds(day))
                .map(ClosureRow::name)
                .findFirst()
                .or(() -> Optional.of("no term"));
    }

    private long schoolWeeksBefore(TermRow term, LocalDate day) {
        var monday = mondayOf(day);
        return Stream.iterate(mondayOf(term.firstDay()), week -> week.isBefore(monday), week -> week.plusWeeks(1))
                .filter(this::holdsSchoolDay)
                .count();
    }

    private boolean holdsSchoolDay(LocalDate monday) {
        return monday.datesUntil(monday.plusDays(5)).anyMatch(this::isSchoolDay);
    }

    private Optional<TermRow> termOf(LocalDate day) {
        return terms.stream().filter(term -> term.holds(day)).findFirst();
    }

    private boolean isUnplanned(LocalDate day) {
        return terms.stream().allMatch(term -> day.isAfter(term.lastDay()))
                || terms.stream().allMatch(term -> day.isBefore(term.firstDay()));
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
