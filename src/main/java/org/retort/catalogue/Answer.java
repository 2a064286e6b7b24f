package org.retort.catalogue;

import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classified;
import org.retort.quantity.Strength;

/// What a substance may do at one strength.
///
/// @param strength null as supplied, or saturated
/// @param label `Sodium hydroxide 0.5 mol/dm³`
public record Answer(
        SubstanceRow substance, Form form, @Nullable Strength strength, String label, Classified classified) {}
