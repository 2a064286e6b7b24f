package org.retort.practicals;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who says so: where a practical's kit, hazards and controls come from, and who checked them.
///
/// @param confidence `low`, `medium` or `high` as the reference data says, `own` when this school wrote it
@Embeddable
public record PracticalSource(
        String confidence,
        String source,
        @Nullable String checkedBy,
        @Nullable LocalDate checkedOn) {

    /// Whether nobody of this school has checked it yet.
    public boolean toBeChecked() {
        return checkedBy == null;
    }

    PracticalSource checked(String by, LocalDate on) {
        return new PracticalSource(confidence, source, by, on);
    }

    PracticalSource unchecked() {
        return new PracticalSource(confidence, source, null, null);
    }
}
