package org.retort.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// For how long a kind of record is kept.
///
/// @param number to be given back with a change, so that a change made meanwhile is noticed; 0 if nobody settled it
/// @param years null for good
/// @param settled who settled it and when; null if nobody has
/// @param due how many records go in the next night
public record PeriodRow(
        RecordKind kind,
        int number,
        @Nullable Integer years,
        @Nullable Settled settled,
        long due) {

    /// Who settled it, and when.
    public record Settled(String by, Instant at) {}
}
