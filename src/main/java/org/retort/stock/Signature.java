package org.retort.stock;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.platform.PersonId;

/// Who did something, when, and in which operation; each operation counts once.
///
/// @param batch the operation that this one is part of, when one act moved several containers
/// @param undoes the movement that this one takes back
record Signature(
        UUID operation, @Nullable UUID batch, @Nullable MovementId undoes, PersonId person, Instant at) {

    Signature {
        at = at.truncatedTo(ChronoUnit.MICROS); // as the database keeps it, so that an answer sent again is the same
    }
}
