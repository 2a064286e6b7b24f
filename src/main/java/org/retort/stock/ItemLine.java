package org.retort.stock;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.EquipmentModelId;
import org.retort.labels.LabelCode;

/// What a list reads of a tracked piece of equipment in one query.
record ItemLine(
        EquipmentItemId id,
        String code,
        EquipmentModelId model,
        String name,
        String category,
        @Nullable String serial,
        PlaceId place,
        String placePath,
        String homePath,
        EquipmentState state,
        @Nullable UUID lesson,
        @Nullable String note) {

    EquipmentItemRow row() {
        return new EquipmentItemRow(
                id,
                new LabelCode(code),
                model,
                name,
                category,
                serial,
                place,
                placePath,
                homePath,
                state,
                lesson,
                note);
    }
}
