package org.retort.catalogue;

import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classification;
import org.retort.quantity.Strength;

/// A formulation as everybody shows it, with the one classification that holds for it.
///
/// @param name the substance's name: `Sodium hydroxide`
/// @param label name and strength: `Sodium hydroxide 2 mol/dm³`
public record FormulationRow(
        FormulationId id,
        SubstanceId substance,
        String name,
        Form form,
        @Nullable Strength strength,
        String label,
        Classification classification) {}
