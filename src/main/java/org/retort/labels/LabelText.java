package org.retort.labels;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Pictogram;

/// What stands on the label of one thing, beside its code.
///
/// @param title its name, such as `Sodium hydroxide`
/// @param strength how strong, such as `2 mol/dm³`; empty where there is none
/// @param line where it belongs or what it is for, such as `Prep room 1 › Acids › Shelf 2`; may be empty
/// @param pictograms of its classification; empty where there is none
/// @param signalWord `Danger`, `Warning`, `NOT ASSESSED` or `Not classified` for a chemical, else null
public record LabelText(
        UUID target,
        String title,
        String strength,
        String line,
        List<Pictogram> pictograms,
        @Nullable String signalWord) {

    public LabelText {
        pictograms = List.copyOf(pictograms);
    }

    /// A thing without a hazard: a piece of equipment, a place, a tray.
    public static LabelText plain(UUID target, String title, String line) {
        return new LabelText(target, title, "", line, List.of(), null);
    }
}
