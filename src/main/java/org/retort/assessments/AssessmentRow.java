package org.retort.assessments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One assessment as a row of the list.
public record AssessmentRow(
        AssessmentId id,
        UUID lesson,
        String title,
        String groupCode,
        LocalDate date,
        String period,
        String room,
        String teacherName,
        AssessmentState state,
        @Nullable String signedBy) {}
