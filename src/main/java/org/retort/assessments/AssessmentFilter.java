package org.retort.assessments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.retort.platform.PersonId;

/// Which assessments a list shows; null and empty do not narrow.
///
/// @param state one state; null shows all but the superseded
/// @param teacher lessons of this teacher only
public record AssessmentFilter(
        String text,
        @Nullable AssessmentState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable PersonId teacher) {

    public static final AssessmentFilter ALL = new AssessmentFilter("", null, null, null, null);
}
