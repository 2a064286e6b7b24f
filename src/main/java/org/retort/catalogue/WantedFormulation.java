package org.retort.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// A substance in a form, at a strength, as somebody asks for it.
///
/// @param strength null for what has none: neat, saturated, ready to use
public record WantedFormulation(
        SubstanceId substance, Form form, @Nullable Strength strength) {

    /// The same as it is kept: a liquid at 100 % is the neat liquid, and only a solution has a strength.
    Outcome<WantedFormulation> settled() {
        if (strength != null && isWhole(strength)) {
            return new WantedFormulation(substance, form == Form.SOLUTION ? Form.LIQUID : form, null).settled();
        }
        if (strength == null && form == Form.SOLUTION) {
            return Outcome.refused("strength", "Say how strong the solution is, such as 2 mol/dm³.");
        }
        if (strength != null && form != Form.SOLUTION) {
            return Outcome.refused(
                    "strength", "A strength belongs to a solution. Choose “solution”, or leave the strength empty.");
        }
        return Outcome.done(this);
    }

    WantedFormulation in(Form other) {
        return new WantedFormulation(substance, other, strength);
    }

    FormulationKey key() {
        return new FormulationKey(substance, form, Formulation.keyOf(strength));
    }

    private static boolean isWhole(Strength strength) {
        return (strength.unit() == StrengthUnit.PERCENT_V_V || strength.unit() == StrengthUnit.PERCENT_W_W)
                && strength.value().compareTo(BigDecimal.valueOf(100)) == 0;
    }
}
