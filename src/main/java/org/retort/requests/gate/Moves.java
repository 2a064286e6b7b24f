package org.retort.requests.gate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.retort.platform.Dates;
import org.retort.requests.timetable.PeriodRow;

/// Other times for a lesson, the nearest first.
final class Moves {

    private static final int ENOUGH = 2;

    private Moves() {}

    static Fix.MoveTo to(LocalDate date, PeriodRow period) {
        return new Fix.MoveTo(
                date, period.id(), "%s, %s".formatted(Dates.day(date).replaceFirst(" \\d{4}$", ""), period.name()));
    }

    /// The nearest times at which `good` holds: other periods of the day, then the same period of the next school day.
    static List<Fix> nearest(GateQuestion asked, Predicate<Slot> good) {
        var lesson = asked.lesson();
        var sameDay = asked.school().periods().stream()
                .filter(period -> !period.id().equals(lesson.period().id()))
                .filter(period -> asked.school().now().isBefore(lesson.date().atTime(period.starts())))
                .sorted(Comparator.comparingInt(
                        period -> Math.abs(period.position() - lesson.period().position())))
                .map(period -> new Fix.MoveTo(lesson.date(), period.id(), "Move to " + period.name()));
        var nextDay = Stream.of(to(asked.school().days().next(lesson.date()), lesson.period()));
        return Stream.concat(sameDay, nextDay)
                .filter(move -> good.test(new Slot(move.date(), move.period())))
                .limit(ENOUGH)
                .map(Fix.class::cast)
                .toList();
    }
}
