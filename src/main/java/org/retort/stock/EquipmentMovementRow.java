package org.retort.stock;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.platform.PersonId;

/// One line of the history of equipment, counted or tracked.
///
/// @param change how many more there are now; negative for fewer
public record EquipmentMovementRow(
        MovementId id,
        EquipmentAction action,
        int change,
        int quantity,
        @Nullable String fromPath,
        String toPath,
        @Nullable UUID lesson,
        @Nullable String reason,
        PersonId by,
        String byName,
        Instant at) {}
