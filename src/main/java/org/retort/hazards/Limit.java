package org.retort.hazards;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A concentration from which a statement applies, as its rule states it.
///
/// @param percent the limit, in % w/w of what it counts as
/// @param inclusive whether the limit itself counts (`≥`) or only what is above it (`>`)
/// @param countsAs what the percentage is of, such as `Pb`; null when it is the substance itself
/// @param factor from the percentage of the substance to that of what counts; 1 when it is the substance itself
/// @param source such as `Annex VI 017-002-01-X`
public record Limit(
        MassPercent percent, boolean inclusive, @Nullable String countsAs, BigDecimal factor, String source) {

    /// `≥ 10 %`, `> 85 %`.
    String bound() {
        return (inclusive ? "≥ " : "> ") + percent.exactly();
    }

    /// How much there is, counted as the limit counts: `0.626 % w/w Pb`.
    String counted(MassPercent present) {
        if (countsAs == null) {
            return present.label() + " w/w";
        }
        return MassPercent.of(present.value().multiply(factor)).label() + " w/w " + countsAs + " (" + present.label()
                + " w/w of the substance)";
    }
}
