package org.retort.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.platform.PersonId;
import org.retort.practicals.PracticalId;

/// A lesson as it was handed over to be assessed: who, when, where, with how many, and what is on the kit.
///
/// @param lesson names the lesson for good, whatever is changed about it
/// @param title the practical as it is printed
/// @param period as it is printed, `P2`
/// @param room as it is printed, `Lab 4`
/// @param groupSize how many pupils work together
/// @param particulars null in what was signed by a release that did not keep them yet; such a signature is compared by
///     what it holds, so that no upgrade makes it invalid
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
        List<AssessedLine> lines,
        @Nullable Particulars particulars) {

    /// What a name does not tell: which period and room it is, however they are called, and how the lesson is held.
    ///
    /// @param period null while none is chosen
    /// @param room null while none is chosen
    /// @param demonstration whether the teacher shows it
    /// @param materials what is on the kit in words only, so that no hazard of it is known: `newspaper`
    public record Particulars(
            @Nullable UUID period, @Nullable UUID room, boolean demonstration, List<String> materials) {

        public Particulars {
            materials = materials.stream()
                    .map(text -> text.replaceAll("\\s+", " ").strip())
                    .distinct()
                    .toList();
        }
    }

    public AssessedLesson {
        lines = List.copyOf(lines);
    }
}
