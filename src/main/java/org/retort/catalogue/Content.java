package org.retort.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A component, and how much of the mixture it is.
///
/// @param percent % w/w; null where nobody knows
record Content(Ingredient component, @Nullable BigDecimal percent) {}
