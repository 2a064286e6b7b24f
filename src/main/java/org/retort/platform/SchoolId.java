package org.retort.platform;

import java.io.Serializable;
import java.util.UUID;

/// Names one school; every row that a school owns carries it.
public record SchoolId(UUID value) implements Serializable {

    /// The school of no one: with it a query finds nothing.
    public static final SchoolId NONE = new SchoolId(new UUID(0, 0));

    public static SchoolId next() {
        return new SchoolId(UUID.randomUUID());
    }
}
