package org.retort.stock;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.EquipmentModelId;

/// A piece of equipment to be given a code of its own.
public record NewEquipmentItem(
        UUID operation,
        EquipmentModelId model,
        @Nullable String serial,
        PlaceId place,
        @Nullable String note) {}
