package org.retort.scanning.spi;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.quantity.Quantity;

/// What the person answered to an [Ask]; what was not asked is null.
///
/// @param level percent of the full bottle, 0 to 100
/// @param operation the id of this act: sent twice, it counts once
public record Answer(
        @Nullable Quantity amount,
        @Nullable Integer level,
        @Nullable UUID place,
        @Nullable String reason,
        UUID operation) {

    /// The answer to an action that asks nothing.
    public static Answer nothing() {
        return new Answer(null, null, null, null, UUID.randomUUID());
    }

    public static Answer of(Quantity amount) {
        return new Answer(amount, null, null, null, UUID.randomUUID());
    }

    public static Answer at(UUID place) {
        return new Answer(null, null, place, null, UUID.randomUUID());
    }

    public static Answer because(String reason) {
        return new Answer(null, null, null, reason, UUID.randomUUID());
    }

    public static Answer level(int percent) {
        return new Answer(null, percent, null, null, UUID.randomUUID());
    }
}
