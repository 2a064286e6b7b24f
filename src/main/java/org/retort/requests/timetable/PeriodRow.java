package org.retort.requests.timetable;

import java.time.LocalTime;

/// One period of the school day, such as P3, 11:10–12:10.
///
/// @param version to be given back with a change, so that a change made meanwhile is noticed
public record PeriodRow(PeriodId id, int version, String name, LocalTime starts, LocalTime ends, int position) {

    /// The times as they are printed: `11:10–12:10`.
    public String times() {
        return clock(starts) + "–" + clock(ends);
    }

    /// Name and times: `P3, 11:10–12:10`.
    public String label() {
        return name + ", " + times();
    }

    private static String clock(LocalTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
