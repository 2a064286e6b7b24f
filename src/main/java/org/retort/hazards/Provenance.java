package org.retort.hazards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who says so: where a classification comes from, and who checked it when.
///
/// @param source such as `CLP Annex VI, index 011-002-00-6`
/// @param edition such as `ATP 23; the same at ATP 15 for Great Britain`; empty when the source has none
/// @param confidence how sure: `high`, `medium`, or a sentence such as `assessed by hand`
public record Provenance(
        String source,
        String edition,
        @Nullable String checkedBy,
        @Nullable LocalDate checkedOn,
        String confidence) {}
