package org.retort.requests.timetable;

import java.time.LocalDate;

/// A term: its first and last day with lessons, and the letter of its first week.
public record TermRow(TermId id, String name, LocalDate firstDay, LocalDate lastDay, WeekLetter firstWeek) {

    boolean holds(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
