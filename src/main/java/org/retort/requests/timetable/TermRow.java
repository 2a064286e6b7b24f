package org.retort.requests.timetable;

import java.time.LocalDate;

/// A term: its first and last day with lessons, and the letter of its first week.
///
/// @param version to be given back with a change, so that a change made meanwhile is noticed
public record TermRow(
        TermId id, int version, String name, LocalDate firstDay, LocalDate lastDay, WeekLetter firstWeek) {

    boolean holds(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
