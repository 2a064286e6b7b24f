package org.retort.requests.timetable;

import java.time.LocalDate;

/// Days without lessons within a term: half-term, a bank holiday, an inset day.
///
/// @param version to be given back with a change, so that a change made meanwhile is noticed
public record ClosureRow(
        ClosureId id, int version, String name, ClosureKind kind, LocalDate firstDay, LocalDate lastDay) {

    boolean holds(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
