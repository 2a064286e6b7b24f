package org.retort.quantity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/// How strong a solution is, as it was written: `2 mol/dm³`, `20 vol`, `96 % v/v`.
@Embeddable
public record Strength(
        BigDecimal value, @Enumerated(EnumType.STRING) StrengthUnit unit) {

    /// Decimals kept in the database.
    public static final int SCALE = 6;

    /// @throws IllegalArgumentException if the value is absurdly large or fine, not above zero, or a percentage
    ///     above 100
    public Strength {
        var sign = value.signum();
        value = Written.kept(value, SCALE, "a strength");
        if (sign <= 0) {
            throw new IllegalArgumentException("a strength is more than 0, not " + value.toPlainString());
        }
        if (isPercentOfWhole(unit) && value.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("a strength cannot be more than 100 %");
        }
    }

    public static Strength of(String value, StrengthUnit unit) {
        return new Strength(new BigDecimal(value), unit);
    }

    /// As people read it, with a no-break space: `2 mol/dm³`.
    public String label() {
        return Quantity.grouped(value) + "\u00A0" + unit.symbol();
    }

    private static boolean isPercentOfWhole(StrengthUnit unit) {
        return unit == StrengthUnit.PERCENT_W_W || unit == StrengthUnit.PERCENT_V_V;
    }
}
