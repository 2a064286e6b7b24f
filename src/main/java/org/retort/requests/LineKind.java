package org.retort.requests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.FormulationId;
import org.retort.practicals.KitItem;

/// What a line's target is, as it is stored.
enum LineKind {
    EQUIPMENT,
    CHEMICAL,
    MATERIAL,
    FACILITY;

    static LineKind of(KitItem item) {
        return switch (item) {
            case KitItem.Equipment e -> EQUIPMENT;
            case KitItem.Chemical c -> CHEMICAL;
            case KitItem.Material m -> MATERIAL;
            case KitItem.Facility f -> FACILITY;
        };
    }

    static @Nullable UUID target(KitItem item) {
        return switch (item) {
            case KitItem.Equipment(var model) -> model.value();
            case KitItem.Chemical(var formulation) -> formulation.value();
            case KitItem.Material m -> null;
            case KitItem.Facility f -> null;
        };
    }

    KitItem item(@Nullable UUID model, @Nullable UUID formulation, String label) {
        if (model != null) {
            return new KitItem.Equipment(new EquipmentModelId(model));
        }
        if (formulation != null) {
            return new KitItem.Chemical(new FormulationId(formulation));
        }
        return this == FACILITY ? new KitItem.Facility(label) : new KitItem.Material(label);
    }
}
