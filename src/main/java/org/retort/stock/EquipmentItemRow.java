package org.retort.stock;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.EquipmentModelId;
import org.retort.labels.LabelCode;

/// A piece of equipment with a code of its own.
///
/// @param homePath where it is put back to
/// @param lesson the lesson it is issued to, as `requests` names it
public record EquipmentItemRow(
        EquipmentItemId id,
        LabelCode code,
        EquipmentModelId model,
        String name,
        String category,
        @Nullable String serial,
        PlaceId place,
        String placePath,
        String homePath,
        EquipmentState state,
        @Nullable UUID lesson,
        @Nullable String note) {}
