package org.retort.requests.timetable;

import java.io.Serializable;
import java.util.UUID;

/// Names one period of the school day.
public record PeriodId(UUID value) implements Serializable {

    public static PeriodId next() {
        return new PeriodId(UUID.randomUUID());
    }
}
