package org.retort.catalogue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one substance of a school.
@Embeddable
public record SubstanceId(UUID value) implements Serializable {

    public static SubstanceId next() {
        return new SubstanceId(UUID.randomUUID());
    }
}
