package org.retort.platform;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjuster;

/// A clock that stands still, for tests that look at a certain hour of a certain day.
public final class WallClock {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private WallClock() {}

    /// Stands at `time` on the day that `adjuster` makes of today.
    public static SchoolClock at(TemporalAdjuster adjuster, LocalTime time) {
        var moment = ZonedDateTime.now(ZONE).with(adjuster).with(time);
        return new SchoolClock(Clock.fixed(moment.toInstant(), ZONE));
    }
}
