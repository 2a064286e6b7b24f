package org.retort.catalogue;

import org.jspecify.annotations.Nullable;

/// What a person may say of an equipment model.
///
/// @param consumable whether it is used up, such as splints
/// @param classSet how many a class of thirty needs, if known
/// @param inspection the formal check it needs, such as `portable appliance inspection and test`; empty for none
public record EquipmentModelData(
        String name,
        String category,
        boolean consumable,
        @Nullable Integer classSet,
        String inspection,
        String notes) {}
