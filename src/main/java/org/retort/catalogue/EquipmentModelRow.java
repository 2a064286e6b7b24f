package org.retort.catalogue;

import org.jspecify.annotations.Nullable;

/// An equipment model as lists show it.
///
/// @param referenceId such as `E001`; empty for a school's own
/// @param classSet how many a class of thirty needs, if known
public record EquipmentModelRow(
        EquipmentModelId id,
        String referenceId,
        String name,
        String category,
        boolean consumable,
        @Nullable Integer classSet,
        String inspection,
        String notes,
        int version) {

    public EquipmentModelData data() {
        return new EquipmentModelData(name, category, consumable, classSet, inspection, notes);
    }
}
