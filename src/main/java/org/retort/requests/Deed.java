package org.retort.requests;

import java.time.Clock;
import java.time.Instant;
import org.retort.platform.Actor;
import org.retort.platform.PersonId;

/// Who did something, and when.
record Deed(PersonId person, String name, Instant at) {

    static Deed now(Clock clock) {
        var actor = Actor.required();
        return new Deed(actor.person(), actor.displayName(), clock.instant());
    }
}
