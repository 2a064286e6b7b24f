package org.retort.hazards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// A mixture made weaker with water: every component in proportion, counted in the unit it is given in.
///
/// What is given by volume (mol/dm³, g/dm³, % w/v, % v/v) is diluted by volume, what is given by mass (% w/w) by mass;
/// from one to the other it would take the density of the mixture, which nobody knows.
public final class Diluting {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Diluting() {}

    /// The components of the weaker mixture, in the same order.
    ///
    /// @param much how much of the mixture as made there is in the weaker one, in % v/v or % w/w
    /// @return a refusal with a sentence where it cannot be worked out
    public static Outcome<List<Portion>> of(List<Portion> whole, Strength much) {
        if (much.unit() != StrengthUnit.PERCENT_V_V && much.unit() != StrengthUnit.PERCENT_W_W) {
            return Outcome.refused(
                    "strength",
                    "A mixture is made weaker by volume or by mass: say how much of it, in % v/v or % w/w.");
        }
        var weaker = new ArrayList<Portion>();
        for (var portion : whole) {
            switch (weaker(portion, whole, much)) {
                case Outcome.Done<Concentration>(var concentration) ->
                    weaker.add(new Portion(portion.substance(), concentration));
                case Outcome.Refused<Concentration> no -> {
                    return no.as();
                }
            }
        }
        return Outcome.done(weaker);
    }

    private static Outcome<Concentration> weaker(Portion portion, List<Portion> whole, Strength much) {
        return switch (portion.concentration()) {
            case Concentration.Dissolved(var strength)
            when isByMass(strength) == isByMass(much) -> Outcome.done(part(strength.value(), much, strength.unit()));
            case Concentration.Rest(var part) when !isByMass(much) -> rest(whole, StrengthUnit.PERCENT_V_V, part, much);
            case Concentration.Rest(var part)
            when part.compareTo(HUNDRED) == 0 -> rest(whole, StrengthUnit.PERCENT_W_W, part, much);
            default ->
                Outcome.refused(
                        "strength",
                        "%s is given by %s, so the mixture is made weaker by %s: say how much of it, in %s."
                                .formatted(
                                        portion.substance().name(),
                                        isByMass(much) ? "volume" : "mass",
                                        isByMass(much) ? "volume" : "mass",
                                        isByMass(much) ? "% v/v" : "% w/w"));
        };
    }

    /// What makes up the rest of the mixture as made does not make up the rest of the weaker one.
    private static Outcome<Concentration> rest(List<Portion> whole, StrengthUnit unit, BigDecimal part, Strength much) {
        var taken = BigDecimal.ZERO;
        for (var portion : whole) {
            if (portion.concentration() instanceof Concentration.Dissolved(var strength)) {
                if (isByMass(strength) != isByMass(much)) {
                    return Outcome.refused(
                            "strength",
                            "Some components are given by volume and some by mass: nobody knows how strong it is made"
                                    + " weaker.");
                }
                taken = strength.unit() == unit ? taken.add(strength.value()) : taken;
            }
        }
        var left = HUNDRED.subtract(taken).multiply(part).movePointLeft(2);
        return Outcome.done(left.signum() > 0 ? part(left, much, unit) : new Concentration.Rest(BigDecimal.ZERO));
    }

    private static Concentration part(BigDecimal value, Strength much, StrengthUnit unit) {
        return new Concentration.Dissolved(
                new Strength(value.multiply(much.value()).movePointLeft(2), unit));
    }

    private static boolean isByMass(Strength strength) {
        return strength.unit() == StrengthUnit.PERCENT_W_W;
    }
}
