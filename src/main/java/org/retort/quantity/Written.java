package org.retort.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as people and scripts write them. What is absurdly large or fine is refused before any arithmetic:
/// `1e10000000` is ten characters to write and ten million digits to work with.
final class Written {

    /// Digits before the point that the database keeps.
    private static final int MOST_WHOLE_DIGITS = 13;

    private static final int MOST_DECIMALS = 1_000;

    private Written() {}

    /// The number with as many decimals as are kept and one spelling per value, so that record equality holds after a
    /// database round trip.
    ///
    /// @param what it is, for the sentence: `a strength`
    /// @throws IllegalArgumentException if it is too large or too fine
    static BigDecimal kept(BigDecimal number, int decimals, String what) {
        if ((long) number.precision() - number.scale() > MOST_WHOLE_DIGITS || number.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "that number is too large or too fine for %s: write it like 250 or 0.05".formatted(what));
        }
        var kept = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return kept.scale() < 0 ? kept.setScale(0) : kept;
    }
}
