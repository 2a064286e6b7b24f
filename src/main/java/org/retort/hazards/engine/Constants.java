package org.retort.hazards.engine;

import org.jspecify.annotations.Nullable;
import org.retort.hazards.PhysicalForm;

/// What converts strengths of a substance.
///
/// @param molarMass g/mol; not a number when it has none
/// @param density g/cm³ of the substance itself; not a number when not known
/// @param densities of its solutions; null when no table has them
/// @param supplied % w/w in the bottle that a school buys; not a number when that is the substance itself
/// @param reactsWithWater whether water makes something else of it, so that it has no solution in water
public record Constants(
        PhysicalForm form,
        double molarMass,
        double density,
        @Nullable Densities densities,
        double supplied,
        boolean isHydrogenPeroxide,
        boolean isWater,
        boolean reactsWithWater) {

    /// A liquid whose volume can be measured out.
    boolean isMeasuredByVolume() {
        return form == PhysicalForm.LIQUID && !Double.isNaN(density);
    }
}
