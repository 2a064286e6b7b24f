package org.retort.assessments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.retort.practicals.PracticalId;

/// One version of a template as a row of the list.
///
/// @param stale why it must be read again since it was approved, or null
public record TemplateRow(
        TemplateId id,
        PracticalId practical,
        String title,
        int number,
        TemplateState state,
        @Nullable String approver,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate reviewOn,
        @Nullable String stale) {

    /// Whether its review date has passed.
    public boolean overdue(LocalDate today) {
        return state == TemplateState.APPROVED && reviewOn != null && reviewOn.isBefore(today);
    }
}
