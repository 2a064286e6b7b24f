package org.retort.catalogue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one equipment model of a school.
@Embeddable
public record EquipmentModelId(UUID value) implements Serializable {

    public static EquipmentModelId next() {
        return new EquipmentModelId(UUID.randomUUID());
    }
}
