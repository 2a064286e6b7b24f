package org.retort.requests.timetable;

import java.time.LocalDate;

/// Days without lessons within a term: half-term, a bank holiday, an inset day.
public record ClosureRow(ClosureId id, String name, ClosureKind kind, LocalDate firstDay, LocalDate lastDay) {

    boolean holds(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
