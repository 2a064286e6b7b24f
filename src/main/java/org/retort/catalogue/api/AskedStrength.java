package org.retort.catalogue.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;
import org.retort.platform.api.BadInput;
import org.retort.platform.api.Refusal;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// Reads a strength as scripts write it.
final class AskedStrength {

    private AskedStrength() {}

    /// Null when neither value nor unit is given: as supplied.
    ///
    /// @throws BadInput when only one of them is, or nobody knows the unit
    /// @throws Refusal when no solution can be so strong, such as 120 % w/w
    static @Nullable Strength of(@Nullable BigDecimal value, @Nullable String unit) {
        var unsaid = unit == null || unit.isBlank();
        if (value == null && unsaid) {
            return null;
        }
        if (value == null || unit == null || unsaid) {
            throw new BadInput("Give value and unit together, such as value=2 and unit=mol/dm3, or neither.");
        }
        var known = StrengthUnit.parse(unit)
                .orElseThrow(() -> new BadInput(
                        "There is no unit “%s”: use mol/dm3, g/dm3, w/w, w/v, v/v or vol.".formatted(unit)));
        try {
            return new Strength(value, known);
        } catch (IllegalArgumentException impossible) {
            throw new Refusal(Outcome.refused("value", sentence(impossible)));
        }
    }

    private static String sentence(IllegalArgumentException impossible) {
        var message = String.valueOf(impossible.getMessage());
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
