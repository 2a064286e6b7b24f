package org.retort.requests;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.retort.requests.timetable.SchoolDays;
import org.retort.requests.timetable.Timetable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads a day of the prep room, in a number of queries that does not grow with the day.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DayBoard {

    private final RequestBook book;
    private final RequestRecords records;
    private final Timetable timetable;
    private final Clashes clashes;
    private final Making making;

    DayBoard(RequestBook book, RequestRecords records, Timetable timetable, Clashes clashes, Making making) {
        this.book = book;
        this.records = records;
        this.timetable = timetable;
        this.clashes = clashes;
        this.making = making;
    }

    public Day day(LocalDate date) {
        var days = timetable.days();
        var periods = timetable.periods();
        var lessons = book.day(date);
        return new Day(
                date,
                days.weekLetter(date).orElse(null),
                days.whyNot(date).orElse(null),
                periods,
                rooms(lessons),
                lessons,
                toPick(date),
                clashes.on(date, lessons, periods),
                making.on(date, lessons),
                ahead(days, date));
    }

    /// The day of who is signed in: only the lessons that this person teaches or asked a kit for, without what the prep
    /// room has to do for them.
    public Day mine(LocalDate date) {
        var days = timetable.days();
        var lessons = book.myDay(date);
        var next = days.next(date);
        return new Day(
                date,
                days.weekLetter(date).orElse(null),
                days.whyNot(date).orElse(null),
                timetable.periods(),
                rooms(lessons),
                lessons,
                Map.of(),
                List.of(),
                List.of(),
                new Day.Ahead(next, book.myDay(next).size(), 0));
    }

    private Day.Ahead ahead(SchoolDays days, LocalDate date) {
        var next = days.next(date);
        var states = records.statesOn(next);
        return new Day.Ahead(
                next,
                (int) states.stream().filter(RequestState.PROMISING::contains).count(),
                (int) states.stream()
                        .filter(state -> state == RequestState.SUBMITTED)
                        .count());
    }

    private Map<RequestId, Long> toPick(LocalDate date) {
        return records.toPick(date).stream().collect(Collectors.toMap(StoredCount::request, StoredCount::count));
    }

    private static List<Day.Room> rooms(List<RequestRow> lessons) {
        return lessons.stream()
                .filter(lesson -> lesson.room() != null)
                .map(lesson -> new Day.Room(Objects.requireNonNull(lesson.room()), lesson.roomName()))
                .distinct()
                .sorted(Comparator.comparing(Day.Room::name))
                .toList();
    }
}
