package org.retort.hazards.engine;

import java.math.BigDecimal;
import org.retort.hazards.MassPercent;
import org.retort.hazards.PhysicalForm;
import org.retort.hazards.SubstanceFacts;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// One substance dissolved in water: its strength in any unit as % w/w, and back.
///
/// With a table of densities by the table; a liquid without one as if its volume and the water's added up (they shrink
/// on mixing, so the real solution is denser); anything else as if the solution were as light as water. So a mass
/// percentage never comes out smaller than it is.
public final class Solution {

    private static final String BY_TABLE = "The mass percentage comes from the table of densities at 20 °C.";
    private static final String BEYOND_TABLE =
            "The solution is stronger than the table of densities at 20 °C goes: its last line was continued.";
    private static final String BY_VOLUME =
            "No table of densities for this solution: worked out as if the volumes added"
                    + " up, so the mass percentage is no smaller than it is.";
    private static final String AS_WATER = "The density of this solution is not known: that of water, 0.998 g/cm³, was"
            + " taken, so the mass percentage is no smaller than it is.";

    /// A solution that is only bought dissolved may be somewhat stronger than the strongest known here.
    private static final double ALLOWANCE = 1.1;

    private Solution() {}

    /// The strength as % w/w of the substance as named.
    public static Converted of(SubstanceFacts facts, Strength strength) {
        if (strength.unit() == StrengthUnit.PERCENT_W_W) {
            var given = strength.value().doubleValue();
            return isTooStrong(facts, given)
                    ? new Converted.Nonsense(tooStrong(facts, strength.label()))
                    : new Converted.Known(MassPercent.of(given), null);
        }
        if (isNeatLiquid(facts, strength)) {
            return new Converted.Known(MassPercent.WHOLE, null);
        }
        var perUnit = Grams.perUnit(facts, strength.unit());
        if (Double.isNaN(perUnit)) {
            return Grams.missing(facts, strength);
        }
        var percent = massPercent(facts.constants(), strength.value().doubleValue() * perUnit);
        return isTooStrong(facts, percent)
                ? new Converted.Nonsense(tooStrong(facts, strength.label()))
                : new Converted.Known(MassPercent.of(Math.min(percent, 100)), remark(facts.constants(), percent));
    }

    /// The liquid alone, whatever its density.
    private static boolean isNeatLiquid(SubstanceFacts facts, Strength strength) {
        return strength.unit() == StrengthUnit.PERCENT_V_V
                && facts.form() == PhysicalForm.LIQUID
                && strength.value().compareTo(BigDecimal.valueOf(100)) == 0;
    }

    static double massPercent(Constants constants, double grams) {
        var table = constants.densities();
        if (table != null) {
            var solute = table.soluteInNamed();
            return table.massPercent(grams * solute) / solute;
        }
        if (constants.isMeasuredByVolume()) {
            var density =
                    Densities.WATER + grams / 1000 / constants.density() * (constants.density() - Densities.WATER);
            return grams / 10 / density;
        }
        return grams / 10 / Densities.WATER;
    }

    /// A mass percentage in another unit; not a number where the unit does not suit the substance.
    public static double in(SubstanceFacts facts, MassPercent present, StrengthUnit unit) {
        var percent = present.billionths() / 1e9;
        return unit == StrengthUnit.PERCENT_W_W
                ? percent
                : 10 * percent * density(facts.constants(), percent) / Grams.perUnit(facts, unit);
    }

    /// Grams of the substance as named in 1 dm³, for measuring it out; not a number where a fact is missing. Here
    /// nothing is taken for granted: what is safe to say of hazards is not good enough for a balance.
    public static double grams(SubstanceFacts facts, Strength strength) {
        var value = strength.value().doubleValue();
        return strength.unit() == StrengthUnit.PERCENT_W_W
                ? grams(facts, value)
                : value * Grams.perUnit(facts, strength.unit());
    }

    /// The same of a mass percentage; the density of the bottle as it is supplied counts too.
    public static double grams(SubstanceFacts facts, double percent) {
        var constants = facts.constants();
        var isOfBottle = constants.densities() == null && percent == constants.supplied();
        if (isOfBottle) {
            return 10 * percent * constants.density();
        }
        return constants.densities() == null && !constants.isMeasuredByVolume()
                ? Double.NaN
                : 10 * percent * density(constants, percent);
    }

    /// g/cm³ of the solution, as far as known.
    static double density(Constants constants, double percent) {
        var table = constants.densities();
        if (table != null) {
            return table.at(percent * table.soluteInNamed());
        }
        if (constants.isMeasuredByVolume()) {
            var part = percent / 100;
            return 1 / (part / constants.density() + (1 - part) / Densities.WATER);
        }
        return Densities.WATER;
    }

    private static String remark(Constants constants, double percent) {
        var table = constants.densities();
        if (table != null) {
            return percent * table.soluteInNamed() > table.strongest() ? BEYOND_TABLE : BY_TABLE;
        }
        return constants.isMeasuredByVolume() ? BY_VOLUME : AS_WATER;
    }

    private static boolean isTooStrong(SubstanceFacts facts, double percent) {
        return Double.isNaN(percent) || percent > highest(facts);
    }

    /// Whether more of it than can be is asked for.
    static boolean isTooStrong(SubstanceFacts facts, MassPercent present) {
        return isTooStrong(facts, present.billionths() / 1e9);
    }

    private static double highest(SubstanceFacts facts) {
        var strongest = strongest(facts);
        if (strongest < 100) {
            return Math.min(100, strongest * ALLOWANCE);
        }
        var constants = facts.constants();
        var isGuessed = constants.densities() == null && !constants.isMeasuredByVolume();
        var heaviest = Double.isNaN(constants.density()) ? Densities.WATER : constants.density();
        // as light as water, a strong solution comes out at more than the whole: possible up to the substance's density
        return isGuessed ? Math.max(100, 100 * heaviest / Densities.WATER) : 100.0001;
    }

    /// The strongest that the substance comes in, % w/w: 100 where it is bought neat, else as far as is known.
    public static double strongest(SubstanceFacts facts) {
        var constants = facts.constants();
        if (constants.form() != PhysicalForm.SOLUTION || Double.isNaN(constants.supplied())) {
            return 100;
        }
        var table = constants.densities();
        var byTable = table == null ? 0 : table.strongest() / table.soluteInNamed();
        return Math.max(byTable, constants.supplied());
    }

    /// The strongest solution of it, % w/w: as far as the table of densities goes, and the bottle it is bought in.
    public static double strongestDissolved(SubstanceFacts facts) {
        var table = facts.constants().densities();
        return table == null || facts.form() == PhysicalForm.SOLUTION
                ? strongest(facts)
                : Math.min(100, table.strongest() / table.soluteInNamed());
    }

    /// In words.
    static String tooStrong(SubstanceFacts facts, String strength) {
        var strongest = strongest(facts);
        return "%s is stronger than %s can be: %s"
                .formatted(
                        strength,
                        facts.inSentence(),
                        strongest < 100
                                ? "the strongest known is about %s w/w%s."
                                        .formatted(MassPercent.of(strongest).exactly(), molar(facts, strongest))
                                : "that would be more than the substance itself.");
    }

    private static String molar(SubstanceFacts facts, double percent) {
        var value = in(facts, MassPercent.of(percent), StrengthUnit.MOL_PER_DM3);
        return Double.isNaN(value) ? "" : ", %.1f mol/dm³".formatted(value);
    }
}
