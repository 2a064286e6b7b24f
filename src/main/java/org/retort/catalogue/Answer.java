package org.retort.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classified;
import org.retort.hazards.Restricted;
import org.retort.quantity.Strength;

/// What a substance may do at one strength.
///
/// @param strength null as supplied, or saturated
/// @param label `Sodium hydroxide 0.5 mol/dm³`
/// @param law every row of the Poisons Act's lists that names the substance, at this strength
public record Answer(
        SubstanceRow substance,
        Form form,
        @Nullable Strength strength,
        String label,
        Classified classified,
        List<Restricted> law) {

    public Answer {
        law = List.copyOf(law);
    }
}
