package org.retort.hazards;

import java.math.BigDecimal;

/// How much of a mixture is one substance, in % w/w, exact to a billionth of a percent: whole numbers keep boundaries
/// sharp (5 % is at least 5 %) and sums the same in whatever order they are taken.
///
/// @param billionths of one percent
public record MassPercent(long billionths) implements Comparable<MassPercent> {

    private static final int DECIMALS = 9;
    private static final int SHOWN_DIGITS = 3;
    private static final long TOO_MANY_DIGITS = 1000;

    /// All of it: the substance itself.
    public static final MassPercent WHOLE = new MassPercent(100_000_000_000L);

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
        if (billionths == 0) {
            return "0.00 %";
        }
        var last = 1L; // what the last digit stands for
        var decimals = DECIMALS;
        while (billionths >= TOO_MANY_DIGITS * last) {
            last *= 10;
            decimals--;
        }
        var digits = (billionths + last / 2) / last;
        if (digits == TOO_MANY_DIGITS) {
            digits /= 10;
            decimals--;
        }
        while (digits < TOO_MANY_DIGITS / 10) {
            digits *= 10;
            decimals++;
        }
        return written(digits, decimals);
    }

    private static String written(long digits, int decimals) {
        var text = new StringBuilder(16);
        if (decimals >= SHOWN_DIGITS) {
            text.append("0.").repeat('0', decimals - SHOWN_DIGITS).append(digits);
        } else if (decimals > 0) {
            text.append(digits).insert(SHOWN_DIGITS - decimals, '.');
        } else {
            text.append(digits).repeat('0', -decimals);
        }
        return text.append(" %").toString();
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
