package org.retort.assessments.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.assessments.AssessmentRow;
import org.retort.labels.LabelCode;

/// One assessment of the list, as scripts read it.
record AssessmentItemJson(
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

    static AssessmentItemJson of(AssessmentRow row, Map<UUID, LabelCode> codes) {
        var code = codes.get(row.id().value());
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
