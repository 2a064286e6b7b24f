package org.retort.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one teaching group of a school.
@Embeddable
public record GroupId(UUID value) implements Serializable {

    public static GroupId next() {
        return new GroupId(UUID.randomUUID());
    }
}
