package org.retort.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// The clock on the wall, which an import may turn back while it records what happened earlier.
public final class SchoolClock extends Clock {

    private static final ScopedValue<Instant> RECORDED = ScopedValue.newInstance();

    private final Clock wall;

    SchoolClock(Clock wall) {
        this.wall = wall;
    }

    /// Runs `work` as if it were `moment`: for imports that write history through the same rules as today's work.
    public static void recording(Instant moment, Runnable work) {
        ScopedValue.where(RECORDED, moment).run(work);
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SchoolClock(wall.withZone(zone));
    }

    @Override
    public Instant instant() {
        return RECORDED.isBound() ? RECORDED.get() : wall.instant();
    }
}
