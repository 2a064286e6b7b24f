package org.retort.catalogue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one formulation of a school.
@Embeddable
public record FormulationId(UUID value) implements Serializable {

    public static FormulationId next() {
        return new FormulationId(UUID.randomUUID());
    }
}
