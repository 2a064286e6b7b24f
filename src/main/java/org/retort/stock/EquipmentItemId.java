package org.retort.stock;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one piece of equipment that has a code of its own.
@Embeddable
public record EquipmentItemId(UUID value) implements Serializable {

    public static EquipmentItemId next() {
        return new EquipmentItemId(UUID.randomUUID());
    }
}
