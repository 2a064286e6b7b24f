package org.retort.labels;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classification;

/// What stands on the label of one thing, beside its code.
///
/// @param title its name, such as `Sodium hydroxide`
/// @param formula such as `NaOH`; empty where there is none
/// @param strength how strong, such as `2 mol/dm³`; empty where there is none
/// @param line where it belongs or what it is for, such as `Prep room 1 › Acids › Shelf 2`; may be empty
/// @param hazards of a chemical, else null
public record LabelText(
        UUID target,
        String title,
        String formula,
        String strength,
        String line,
        @Nullable Classification hazards,
        Origin origin) {

    /// Who made it when; each part may be empty.
    ///
    /// @param made `Made Tue 24 Nov 2026 by P. Tester`; empty for what was bought
    /// @param useBy `Use by Tue 24 Nov 2027`
    /// @param batch `Batch 0417`
    public record Origin(String made, String useBy, String batch) {

        public static final Origin UNKNOWN = new Origin("", "", "");

        /// Whether the school filled the bottle itself, so that its label must warn.
        public boolean isOwn() {
            return !made.isEmpty();
        }
    }

    /// A thing without a hazard: a piece of equipment, a place, a tray.
    public static LabelText plain(UUID target, String title, String line) {
        return new LabelText(target, title, "", "", line, null, Origin.UNKNOWN);
    }
}
