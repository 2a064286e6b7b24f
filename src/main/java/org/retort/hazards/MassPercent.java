package org.retort.hazards;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// How much of a mixture is one substance, in % w/w, exact to a billionth of a percent: whole numbers keep boundaries
/// sharp (5 % is at least 5 %) and sums the same in whatever order they are taken.
///
/// @param billionths of one percent
public record MassPercent(long billionths) implements Comparable<MassPercent> {

    private static final int DECIMALS = 9;
    private static final int SHOWN_DIGITS = 3;

    /// All of it: the substance itself.
    public static final MassPercent WHOLE = of("100");

    /// Rounds to the nearest billionth; exact for up to nine decimals, which a `double` of at most 100 still holds.
    public static MassPercent of(BigDecimal percent) {
        return of(percent.doubleValue());
    }

    public static MassPercent of(String percent) {
        return of(new BigDecimal(percent));
    }

    /// Rounds to the nearest billionth.
    ///
    /// @throws IllegalArgumentException if it is not a number: what nobody knows is not 0 %
    public static MassPercent of(double percent) {
        if (Double.isNaN(percent)) {
            throw new IllegalArgumentException("a mass percentage that is not a number");
        }
        return new MassPercent(Math.round(percent * 1e9));
    }

    /// The number alone, with no zeros at its end: `12.5`.
    public BigDecimal value() {
        var unscaled = billionths;
        var scale = DECIMALS;
        while (scale > 0 && unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
        return BigDecimal.valueOf(unscaled, scale);
    }

    /// What is measured or computed, to three digits: `12.0 %`.
    public String label() {
        var rounded = value().round(new MathContext(SHOWN_DIGITS, RoundingMode.HALF_UP));
        var decimals = SHOWN_DIGITS - rounded.precision() + rounded.scale();
        return (decimals > rounded.scale() ? rounded.setScale(decimals) : rounded).toPlainString() + " %";
    }

    /// What a rule says, as it says it: `10 %`.
    public String exactly() {
        return value().toPlainString() + " %";
    }

    @Override
    public int compareTo(MassPercent other) {
        return Long.compare(billionths, other.billionths);
    }
}
