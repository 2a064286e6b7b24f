package org.retort.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.retort.platform.PersonId;
import org.retort.practicals.PracticalId;

/// A lesson as it was handed over to be assessed: who, when, where, with how many, and what is on the kit.
///
/// @param lesson names the lesson for good, whatever is changed about it
/// @param title the practical as it is printed
/// @param period `P2`
/// @param room `Lab 4`
/// @param groupSize how many pupils work together
public record AssessedLesson(
        UUID lesson,
        PracticalId practical,
        String title,
        String groupCode,
        int year,
        LocalDate date,
        String period,
        String room,
        PersonId teacher,
        String teacherName,
        int pupils,
        int groupSize,
        List<AssessedLine> lines) {

    public AssessedLesson {
        lines = List.copyOf(lines);
    }
}
