package org.retort.assessments;

import java.util.UUID;
import org.retort.hazards.Gap;

/// Something that nobody knows of a line although its health and environment hazards are known; whoever signs ticks it.
///
/// @param label of the line: `Silver nitrate 0.1 mol/dm³`
public record OpenPoint(UUID formulation, String label, Gap gap) {

    /// What the tick says.
    public String sentence() {
        return "%s: %s".formatted(label, gap.sentence());
    }
}
