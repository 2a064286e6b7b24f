package org.retort.requests.timetable;

import java.io.Serializable;
import java.util.UUID;

/// Names one term.
public record TermId(UUID value) implements Serializable {

    public static TermId next() {
        return new TermId(UUID.randomUUID());
    }
}
