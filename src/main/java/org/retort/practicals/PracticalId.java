package org.retort.practicals;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one practical of a school's library.
@Embeddable
public record PracticalId(UUID value) implements Serializable {

    public static PracticalId next() {
        return new PracticalId(UUID.randomUUID());
    }
}
