package org.retort.scanning.spi;

import org.jspecify.annotations.Nullable;
import org.retort.quantity.Quantity;

/// How full a container is.
///
/// @param left null where nobody knows
/// @param low below the level at which more is ordered
public record ScanFill(@Nullable Quantity left, Quantity full, boolean low) {}
