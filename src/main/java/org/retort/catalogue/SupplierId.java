package org.retort.catalogue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one supplier of a school.
@Embeddable
public record SupplierId(UUID value) implements Serializable {

    public static SupplierId next() {
        return new SupplierId(UUID.randomUUID());
    }
}
