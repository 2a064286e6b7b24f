package org.retort.stock.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.stock.AmountJson;
import org.retort.stock.MovementRow;

/// A movement as scripts see it.
///
/// @param remaining what is left, or null when nobody knows
record MovementJson(
        UUID id, String code, String action, @Nullable AmountJson remaining, Instant at) {

    static MovementJson of(MovementRow row) {
        return new MovementJson(
                row.id().value(),
                row.code().value(),
                row.action().spelling(),
                AmountJson.of(row.balance(), row.estimated()),
                row.at());
    }
}
