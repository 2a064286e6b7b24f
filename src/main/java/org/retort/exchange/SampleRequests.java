package org.retort.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.retort.people.GroupRow;
import org.retort.people.TeachingGroups;
import org.retort.practicals.PracticalId;
import org.retort.practicals.Practicals;
import org.retort.requests.Lesson;
import org.retort.requests.RequestId;
import org.retort.requests.Requests;
import org.retort.requests.timetable.PeriodRow;
import org.retort.requests.timetable.SchoolDays;
import org.retort.requests.timetable.Timetable;
import org.springframework.stereotype.Component;

/// Loads two weeks of requests around the day of the first load, each walked to the state it is to be in.
@Component
class SampleRequests {

    private static final int SPARE_PERCENT = 10;
    private static final int ASKED_DAYS_AHEAD = 4;

    private final Requests requests;
    private final SampleLessons lessons;
    private final Timetable timetable;
    private final Practicals practicals;
    private final TeachingGroups groups;

    SampleRequests(
            Requests requests,
            SampleLessons lessons,
            Timetable timetable,
            Practicals practicals,
            TeachingGroups groups) {
        this.requests = requests;
        this.lessons = lessons;
        this.timetable = timetable;
        this.practicals = practicals;
        this.groups = groups;
    }

    /// The timetable and the classes, read once.
    private record Board(SchoolDays days, Map<String, PeriodRow> periods, Map<String, GroupRow> groups) {}

    void load(SampleSchool school) {
        var board = new Board[1];
        school.as(
                "nair",
                () -> board[0] = new Board(
                        timetable.days(),
                        timetable.periods().stream().collect(Collectors.toMap(PeriodRow::name, period -> period)),
                        groups.all().stream().collect(Collectors.toMap(GroupRow::code, group -> group))));
        var refused = new ArrayList<String>();
        for (var row : school.file("requests.csv").rows()) {
            try {
                load(school, row, board[0]);
            } catch (IllegalStateException no) {
                refused.add(String.valueOf(no.getMessage()));
            }
        }
        if (!refused.isEmpty()) {
            throw new IllegalStateException(String.join("\n", refused));
        }
    }

    private void load(SampleSchool school, SampleRow row, Board board) {
        var day = day(board.days(), school.today(), row.number("school_day"));
        var asked = day(board.days(), day, -ASKED_DAYS_AHEAD);
        var period = named(board.periods(), row, "period");
        var teacher = row.text("teacher");
        var id = new RequestId[1];
        school.as(teacher, asked, () -> {
            var lesson = lesson(school, row, board, day, period);
            var kept = row.done(requests.keep(null, 0, lesson, requests.kit(lesson, List.of())));
            id[0] = kept.id();
            if (!row.text("state").equals("draft")) {
                row.done(requests.submit(kept.id()));
            }
        });
        lessons.walk(
                school,
                row,
                id[0],
                new SampleLessons.Moments(
                        day(board.days(), day, -ASKED_DAYS_AHEAD + 1), day(board.days(), day, -1), day, period));
    }

    private Lesson lesson(SampleSchool school, SampleRow row, Board board, LocalDate day, PeriodRow period) {
        var group = named(board.groups(), row, "class");
        return new Lesson(
                practical(row),
                new Lesson.When(day, period.id()),
                school.place(row.text("room")),
                group.id(),
                group.code(),
                group.year(),
                row.number("pupils"),
                row.number("group_size"),
                row.yes("demonstration"),
                school.person(row.text("teacher")),
                SPARE_PERCENT,
                List.of(),
                "");
    }

    private static <T> T named(Map<String, T> known, SampleRow row, String column) {
        var found = known.get(row.text(column));
        if (found == null) {
            throw new IllegalStateException("%s: no %s “%s”".formatted(row.where(), column, row.text(column)));
        }
        return found;
    }

    private PracticalId practical(SampleRow row) {
        return practicals
                .byReference(row.text("practical"))
                .orElseThrow(() -> new IllegalStateException(row.where() + ": no such practical"));
    }

    /// The school day that is `count` school days from `from`, which itself counts from the next school day on.
    private static LocalDate day(SchoolDays days, LocalDate from, int count) {
        return days.plus(days.onOrAfter(from), count);
    }
}
