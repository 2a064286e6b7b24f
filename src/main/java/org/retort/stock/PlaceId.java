package org.retort.stock;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one place.
@Embeddable
public record PlaceId(UUID value) implements Serializable {

    public static PlaceId next() {
        return new PlaceId(UUID.randomUUID());
    }
}
