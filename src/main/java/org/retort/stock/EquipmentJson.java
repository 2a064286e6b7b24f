package org.retort.stock;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A tracked piece of equipment as scripts see it.
@Schema(name = "EquipmentItem")
public record EquipmentJson(
        UUID id,
        String code,
        String name,
        String category,
        @Nullable String serial,
        String place,
        String state) {

    static EquipmentJson of(EquipmentItemRow row) {
        return new EquipmentJson(
                row.id().value(),
                row.code().value(),
                row.name(),
                row.category(),
                row.serial(),
                row.placePath(),
                row.state().spelling());
    }
}
