package org.retort.hazards;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.retort.hazards.engine.Converted;
import org.retort.hazards.engine.Solution;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// Strengths of one substance in water, from one unit to another at 20 °C.
public final class Strengths {

    private static final MathContext DIGITS = new MathContext(6);

    private Strengths() {}

    /// The strength in % w/w of the substance as named (a hydrate with its water).
    ///
    /// @return a refusal with a sentence where the strength is nonsense, or a fact for working it out is missing
    public static Outcome<MassPercent> massPercent(SubstanceFacts facts, Strength strength) {
        return switch (Solution.of(facts, strength)) {
            case Converted.Known known -> Outcome.done(known.present());
            case Converted.Unknown(var reason) -> Outcome.refused("strength", reason);
            case Converted.Nonsense(var sentence) -> Outcome.refused("strength", sentence);
        };
    }

    /// A mass percentage in another unit, to six digits; empty where the unit does not suit the substance.
    public static Optional<BigDecimal> in(SubstanceFacts facts, MassPercent present, StrengthUnit unit) {
        return finite(Solution.in(facts, present, unit));
    }

    /// Grams of the substance as named in 1 dm³, for weighing or measuring it out; empty where a fact is missing.
    public static Optional<BigDecimal> gramsPerDm3(SubstanceFacts facts, Strength strength) {
        return finite(Solution.grams(facts, strength));
    }

    /// The same of the bottle as a school buys it.
    public static Optional<BigDecimal> gramsPerDm3AsSupplied(SubstanceFacts facts) {
        var percent = facts.suppliedPercent().orElse(MassPercent.WHOLE);
        return finite(Solution.grams(facts, percent.value().doubleValue()));
    }

    private static Optional<BigDecimal> finite(double value) {
        return Double.isFinite(value) ? Optional.of(BigDecimal.valueOf(value).round(DIGITS)) : Optional.empty();
    }

    /// The strongest solution in water that the table of densities knows; where it knows none, as [#strongest].
    public static MassPercent strongestSolution(SubstanceFacts facts) {
        return MassPercent.of(Solution.strongestDissolved(facts));
    }

    /// The strongest that the substance comes in: 100 % where it is bought neat, else as far as is known.
    public static MassPercent strongest(SubstanceFacts facts) {
        return MassPercent.of(Solution.strongest(facts));
    }
}
