package org.retort.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Tells which lessons were asked for, whether or not anybody has begun to assess them; `requests` knows.
public interface LessonsAsked {

    /// One lesson that was asked for.
    ///
    /// @param lesson as [AssessedLesson#lesson()] names it
    /// @param period `P2`
    /// @param room `Lab 4`
    record Lesson(
            UUID lesson,
            String title,
            String groupCode,
            LocalDate date,
            String period,
            String room,
            String teacherName) {}

    /// The lessons of these days that were asked for and not called off, by day and period.
    List<Lesson> between(LocalDate from, LocalDate to);
}
