package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.retort.hazards.Classification;
import org.retort.quantity.StrengthUnit;

/// Strengths of one substance in one unit, from 0 to the strongest it comes in, and what is said over each stretch.
///
/// @param strongest in `unit`
/// @param bands from the weakest on; there is always one
public record Strip(StrengthUnit unit, BigDecimal strongest, List<Stretch> bands) {

    public Strip {
        bands = List.copyOf(bands);
    }

    /// One stretch.
    ///
    /// @param from in the strip's unit
    /// @param fromPercent the same in % w/w
    public record Stretch(BigDecimal from, BigDecimal to, BigDecimal fromPercent, Classification classification) {}
}
