package org.retort.requests.timetable;

import java.io.Serializable;
import java.util.UUID;

/// Names one run of days without lessons.
public record ClosureId(UUID value) implements Serializable {

    public static ClosureId next() {
        return new ClosureId(UUID.randomUUID());
    }
}
