package org.retort.practicals;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one line of a practical's kit.
@Embeddable
public record KitLineId(UUID value) implements Serializable {

    public static KitLineId next() {
        return new KitLineId(UUID.randomUUID());
    }
}
