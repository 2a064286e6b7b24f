package org.retort.stock;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationSafety;
import org.retort.hazards.Incompatibility;
import org.retort.hazards.PpeNeed;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;

/// How a solution is made: how much of the stock, how much water, in which order, and what comes of it.
///
/// @param made what comes of it, with its hazards and the law, whether or not anybody has made it before
/// @param stock what is taken from the container
/// @param water how much about, for a solution from a solution; null from a solid, which is made up to the mark
/// @param steps the order of mixing, in whole sentences
/// @param withWater what is known of mixing the stock with water
/// @param protection for whoever makes it, by the hazards of the stock and of what is made
public record MakeUpPlan(
        MakeUp wish,
        ContainerRow from,
        FormulationSafety made,
        Strength strength,
        Quantity stock,
        @Nullable Quantity water,
        List<String> steps,
        List<Incompatibility> withWater,
        List<PpeNeed> protection) {

    public MakeUpPlan {
        steps = List.copyOf(steps);
        withWater = List.copyOf(withWater);
        protection = List.copyOf(protection);
    }
}
