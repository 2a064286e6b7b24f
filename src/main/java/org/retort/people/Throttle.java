package org.retort.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Counts attempts by key and shuts the door for the rest of the time once there were too many. In memory, so a node
/// counts for itself.
final class Throttle {

    private static final int MANY_KEYS = 20_000;

    private record Attempts(int count, Instant since) {}

    private final int most;
    private final Duration within;
    private final Clock clock;
    private final ConcurrentMap<String, Attempts> attempts = new ConcurrentHashMap<>();

    Throttle(int most, Duration within, Clock clock) {
        this.most = most;
        this.within = within;
        this.clock = clock;
    }

    /// Counts an attempt before it is tried, so that many at once cannot slip through; false when there were too many.
    boolean enter(String key) {
        if (attempts.size() > MANY_KEYS) {
            attempts.values().removeIf(this::past);
        }
        var now = attempts.merge(
                key,
                new Attempts(1, clock.instant()),
                (before, first) -> past(before) ? first : new Attempts(before.count() + 1, before.since()));
        return now.count() <= most;
    }

    /// The attempt was a good one: it does not count.
    void forgive(String key) {
        attempts.computeIfPresent(
                key, (_, before) -> before.count() <= 1 ? null : new Attempts(before.count() - 1, before.since()));
    }

    /// Begins again for this key.
    void forget(String key) {
        attempts.remove(key);
    }

    private boolean past(Attempts some) {
        return !clock.instant().isBefore(some.since().plus(within));
    }
}
