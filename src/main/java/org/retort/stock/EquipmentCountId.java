package org.retort.stock;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one count of a model at a place.
@Embeddable
public record EquipmentCountId(UUID value) implements Serializable {

    public static EquipmentCountId next() {
        return new EquipmentCountId(UUID.randomUUID());
    }
}
