package org.retort.assessments;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.labels.LabelCode;

/// An assessment as scripts see it, in the list and by its code.
///
/// @param group the class it was written for
public record AssessmentItemJson(
        UUID id,
        @Nullable String code,
        String title,
        @JsonProperty("class") String group,
        LocalDate date,
        String period,
        String room,
        String teacher,
        String state,
        @Nullable String signedBy) {

    static AssessmentItemJson of(AssessmentRow row, @Nullable LabelCode code) {
        return new AssessmentItemJson(
                row.id().value(),
                code == null ? null : code.value(),
                row.title(),
                row.groupCode(),
                row.date(),
                row.period(),
                row.room(),
                row.teacherName(),
                row.state().code(),
                row.signedBy());
    }
}
