package org.retort.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.platform.PersonId;
import org.springframework.stereotype.Component;

/// What is no longer to be kept today: by the period that the school settled for its kind, and not under a legal hold.
@Component
class DueRecords {

    private final RetentionPeriods periods;
    private final LegalHolds holds;
    private final Persons persons;
    private final List<KeptRecords> rooms;
    private final Clock clock;

    DueRecords(RetentionPeriods periods, LegalHolds holds, Persons persons, List<KeptRecords> rooms, Clock clock) {
        this.periods = periods;
        this.holds = holds;
        this.persons = persons;
        this.rooms = rooms;
        this.clock = clock;
    }

    /// How many records of a kind would go if they were kept for so long.
    ///
    /// @param years null for good
    long count(RecordKind kind, @Nullable Integer years) {
        if (years == null) {
            return 0;
        }
        var until = today().minusYears(years);
        return kind == RecordKind.NAMES_OF_LEAVERS
                ? leavers(until).size()
                : rooms.stream()
                        .filter(room -> room.kind() == kind)
                        .mapToLong(room -> room.due(until, held()))
                        .sum();
    }

    /// Those whose names go today.
    List<PersonId> leavers() {
        return until(RecordKind.NAMES_OF_LEAVERS).map(this::leavers).orElseGet(List::of);
    }

    /// Takes away the records of a room that are due.
    ///
    /// @return how many went
    int letGo(KeptRecords room) {
        return until(room.kind())
                .map(until -> room.letGo(until, held(), today()))
                .orElse(0);
    }

    List<KeptRecords> rooms() {
        return rooms;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<PersonId> leavers(LocalDate until) {
        var held = held();
        return persons.leftUntil(until).stream()
                .map(Person::id)
                .filter(person -> !held.holds(person))
                .toList();
    }

    private Held held() {
        return Held.by(holds.inForce());
    }

    /// The last day of what goes; empty if this kind is kept for good.
    private Optional<LocalDate> until(RecordKind kind) {
        return periods.findFirstByKindOrderByNumberDesc(kind)
                .map(RetentionPeriod::years)
                .map(years -> today().minusYears(years));
    }
}
