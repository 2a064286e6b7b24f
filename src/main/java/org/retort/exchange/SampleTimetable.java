package org.retort.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.retort.requests.timetable.ClosureKind;
import org.retort.requests.timetable.TimetableSettings;
import org.retort.requests.timetable.TimetableSetup;
import org.retort.requests.timetable.WeekLetter;
import org.springframework.stereotype.Component;

/// Loads periods, terms around the day of the first load, days without lessons, and weeks A and B.
@Component
class SampleTimetable {

    private static final int DEADLINE_HOURS = 48;

    private final TimetableSetup setup;

    SampleTimetable(TimetableSetup setup) {
        this.setup = setup;
    }

    void load(SampleSchool school) {
        setup.change(setup.settled().version(), new TimetableSettings(true, DEADLINE_HOURS))
                .orThrow();
        for (var row : school.file("periods.csv").rows()) {
            row.done(setup.savePeriod(
                    null, row.text("name"), LocalTime.parse(row.text("start")), LocalTime.parse(row.text("end"))));
        }
        var monday = school.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var row : school.file("terms.csv").rows()) {
            var first = monday.plusWeeks(row.number("from_week"));
            var last = monday.plusWeeks(row.number("to_week")).with(DayOfWeek.FRIDAY);
            row.done(setup.saveTerm(null, row.text("name"), first, last, WeekLetter.A));
        }
        for (var row : school.file("closed-days.csv").rows()) {
            LocalDate day = monday.plusWeeks(row.number("week")).with(DayOfWeek.valueOf(row.text("weekday")));
            row.done(setup.saveClosure(null, row.text("name"), ClosureKind.INSET, day, day));
        }
    }
}
