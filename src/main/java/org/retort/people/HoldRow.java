package org.retort.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A legal hold as the page of records shows one.
///
/// @param whose the person's name; empty for the whole school
public record HoldRow(
        UUID id,
        String whose,
        String reason,
        String setBy,
        Instant setAt,
        @Nullable Lifted lifted) {

    /// How it ended.
    public record Lifted(String by, Instant at, String because) {}
}
