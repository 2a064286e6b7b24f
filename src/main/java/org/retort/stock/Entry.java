package org.retort.stock;

import org.jspecify.annotations.Nullable;
import org.retort.quantity.Quantity;

/// What is to be written into the ledger about one container.
///
/// @param amount what a person named, or null
/// @param after how the container stands when it is done
/// @param putRight what was typed wrong about it, or null when nothing was
record Entry(
        MovementAction action,
        @Nullable Quantity amount,
        @Nullable String reason,
        Standing after,
        @Nullable PutRight putRight) {

    Entry(MovementAction action, @Nullable Quantity amount, @Nullable String reason, Standing after) {
        this(action, amount, reason, after, null);
    }
}
