package org.retort.catalogue;

import org.jspecify.annotations.Nullable;
import org.retort.quantity.Strength;

/// One component of a mixture that somebody asks about.
///
/// @param strength of this component in the whole; null for the substance as supplied
public record MixturePart(SubstanceId substance, @Nullable Strength strength) {}
