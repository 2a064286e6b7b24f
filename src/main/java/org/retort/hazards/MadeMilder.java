package org.retort.hazards;

import java.time.LocalDate;
import org.retort.platform.Dates;

/// Somebody decided that less is said than was said before, or than the law and the school's own facts say.
///
/// @param because the reason that was asked for
public record MadeMilder(String by, LocalDate on, String because) {

    /// `Made milder by R. Lewis, Mon 2 Nov 2026: the sheet of this batch says so`, as it stands on screens and paper.
    public String sentence() {
        return "Made milder by %s, %s: %s".formatted(by, Dates.day(on), because);
    }
}
