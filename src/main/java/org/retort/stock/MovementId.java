package org.retort.stock;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one movement of the ledger.
@Embeddable
public record MovementId(UUID value) implements Serializable {

    public static MovementId next() {
        return new MovementId(UUID.randomUUID());
    }
}
