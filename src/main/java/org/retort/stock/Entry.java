package org.retort.stock;

import org.jspecify.annotations.Nullable;
import org.retort.quantity.Quantity;

/// What is to be written into the ledger about one container.
///
/// @param amount what a person named, or null
/// @param after how the container stands when it is done
record Entry(
        MovementAction action,
        @Nullable Quantity amount,
        @Nullable String reason,
        Standing after) {}
