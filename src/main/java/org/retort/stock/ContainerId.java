package org.retort.stock;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one container.
@Embeddable
public record ContainerId(UUID value) implements Serializable {

    public static ContainerId next() {
        return new ContainerId(UUID.randomUUID());
    }
}
