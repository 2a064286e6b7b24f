package org.retort.stock;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationRow;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;

/// How a solution is made: how much of the stock, how much water, in which order.
///
/// @param made what comes of it, with its hazards; null while the catalogue has no such formulation yet
/// @param stock what is taken from the container
/// @param water how much about, for a solution from a solution; null from a solid, which is made up to the mark
/// @param steps the order of mixing, in whole sentences
public record MakeUpPlan(
        MakeUp wish,
        ContainerRow from,
        @Nullable FormulationRow made,
        Strength strength,
        Quantity stock,
        @Nullable Quantity water,
        List<String> steps) {}
