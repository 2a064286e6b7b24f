package org.retort.requests.gate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.retort.platform.Dates;

/// The lesson is on a school day that is still to come.
final class CalendarPolicy implements GatePolicy {

    private static final String RULE = "Day";

    @Override
    public Set<Change> judges() {
        return EnumSet.of(Change.DAY, Change.CLASS, Change.KIT);
    }

    @Override
    public GateFinding judge(GateQuestion asked) {
        var lesson = asked.lesson();
        var school = asked.school();
        if (!school.now().isBefore(lesson.starts())) {
            var next = school.days().next(school.now().toLocalDate());
            return GateFinding.stop(RULE, "This lesson has begun already.", "", List.of(moveTo(asked, next)));
        }
        return school.days()
                .whyNot(lesson.date())
                .map(why -> GateFinding.stop(
                        RULE,
                        "%s is no school day: %s.".formatted(Dates.day(lesson.date()), why),
                        "",
                        List.of(moveTo(asked, school.days().next(lesson.date())))))
                .orElseGet(() -> GateFinding.fine(RULE, "%s is a school day.".formatted(Dates.day(lesson.date()))));
    }

    private static Fix moveTo(GateQuestion asked, LocalDate date) {
        return Moves.to(date, asked.lesson().period());
    }
}
