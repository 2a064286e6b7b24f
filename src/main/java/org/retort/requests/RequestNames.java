package org.retort.requests;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.retort.people.People;
import org.retort.platform.PersonId;
import org.retort.practicals.PracticalId;
import org.retort.requests.timetable.PeriodId;
import org.retort.requests.timetable.PeriodRow;
import org.retort.requests.timetable.Timetable;
import org.retort.stock.PlaceId;
import org.retort.stock.PlaceRow;
import org.retort.stock.Places;
import org.springframework.stereotype.Component;

/// Gives stored rows the names of their periods, rooms and teachers, in three queries however many they are.
@Component
class RequestNames {

    private final Timetable timetable;
    private final Places places;
    private final People people;

    RequestNames(Timetable timetable, Places places, People people) {
        this.timetable = timetable;
        this.places = places;
        this.people = people;
    }

    List<RequestRow> named(List<StoredRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var periods = timetable.everyPeriod();
        var rooms = places.rows(ids(rows, StoredRow::room, PlaceId::new));
        var teachers = people.names(ids(rows, StoredRow::teacher, PersonId::new));
        return rows.stream().map(row -> named(row, periods, rooms, teachers)).toList();
    }

    private static <I> List<I> ids(
            List<StoredRow> rows, Function<StoredRow, @Nullable UUID> id, Function<UUID, I> type) {
        return rows.stream()
                .map(id)
                .filter(Objects::nonNull)
                .distinct()
                .map(type)
                .toList();
    }

    private static RequestRow named(
            StoredRow row,
            Map<PeriodId, PeriodRow> periods,
            Map<PlaceId, PlaceRow> rooms,
            Map<PersonId, String> teachers) {
        var room = row.room() == null ? null : new PlaceId(row.room());
        var place = room == null ? null : rooms.get(room);
        var teacher = new PersonId(row.teacher());
        return new RequestRow(
                row.id(),
                new PracticalId(row.practical()),
                row.title(),
                row.state(),
                row.date(),
                row.period() == null ? null : periods.get(new PeriodId(row.period())),
                room,
                place == null ? "" : place.name(),
                row.groupCode(),
                Sharing.words(row.pupils(), row.groupSize(), row.demonstration()),
                row.pupils(),
                teacher,
                teachers.getOrDefault(teacher, ""));
    }
}
