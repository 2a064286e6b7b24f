package org.retort.hazards.engine;

import java.util.function.Function;
import org.retort.hazards.Check;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.MassPercent;
import org.retort.hazards.Reason;

/// From how much of a substance on a class applies.
///
/// @param rank its place among the grades of its effect, 0 the gravest; among its own rungs for a physical class
/// @param threshold in billionths of a percent of the substance as named; the first value at which the class applies
/// @param cutOff below this much, the substance does not count towards a sum
/// @param because makes the reason from how much there is
public record Rung(
        int rank,
        String category,
        HazardStatement statement,
        long threshold,
        long cutOff,
        String substance,
        String source,
        Check check,
        LabelElements label,
        Function<MassPercent, Reason> because) {

    boolean holdsAt(long present) {
        return present >= threshold && present >= cutOff;
    }

    Rung checked(Check other) {
        return new Rung(rank, category, statement, threshold, cutOff, substance, source, other, label, because);
    }
}
