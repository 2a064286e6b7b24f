package org.retort.hazards.engine;

import org.retort.hazards.PhysicalForm;
import org.retort.hazards.SubstanceFacts;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// Grams of a substance, as named, in a cubic decimetre of solution.
final class Grams {

    /// dm³ of oxygen at 0 °C from a mole of hydrogen peroxide in a cubic decimetre.
    private static final double OXYGEN_PER_MOLE = 11.2;

    private Grams() {}

    /// Grams for one of a unit; not a number where a fact is missing, as [#missing] says.
    static double perUnit(SubstanceFacts facts, StrengthUnit unit) {
        var constants = facts.constants();
        return switch (unit) {
            case MOL_PER_DM3 -> constants.molarMass();
            case G_PER_DM3 -> 1;
            case PERCENT_W_V -> 10;
            case PERCENT_V_V -> constants.isMeasuredByVolume() ? 10 * constants.density() : Double.NaN;
            case VOLUMES -> constants.isHydrogenPeroxide() ? constants.molarMass() / OXYGEN_PER_MOLE : Double.NaN;
            case PERCENT_W_W -> throw new IllegalArgumentException("a mass percentage needs no grams");
        };
    }

    /// Why a strength cannot be worked out.
    static Converted missing(SubstanceFacts facts, Strength strength) {
        return switch (strength.unit()) {
            case VOLUMES ->
                new Converted.Nonsense(
                        "Volume strength is of hydrogen peroxide alone, not of %s: give mol/dm³ or %% w/w."
                                .formatted(facts.inSentence()));
            case PERCENT_V_V ->
                facts.form() == PhysicalForm.LIQUID
                        ? new Converted.Unknown("The density of %s is not known.".formatted(facts.inSentence()))
                        : new Converted.Nonsense("%% v/v is of a liquid, which %s is not: give %% w/w or g/dm³."
                                .formatted(facts.inSentence()));
            default ->
                new Converted.Unknown(
                        "The molar mass of %s is not known: give %% w/w or g/dm³.".formatted(facts.inSentence()));
        };
    }
}
