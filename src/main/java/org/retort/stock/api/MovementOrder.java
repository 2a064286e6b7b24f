package org.retort.stock.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a script asks to be done to a container.
///
/// @param code of the container
/// @param action `take`, `put-back`, `move`, `open`, `estimate`, `finish`, `break`, `dispose` or `correct`
/// @param amount for take, estimate and correct
/// @param to a place's code, for move
/// @param reason for break, dispose and correct
record MovementOrder(
        @Nullable String code,
        @Nullable String action,
        @Nullable Amount amount,
        @Nullable String to,
        @Nullable String reason) {

    /// @param unit `cm3`, `dm3`, `mg`, `g`, `kg` or `item`
    record Amount(@Nullable BigDecimal value, @Nullable String unit) {}
}
