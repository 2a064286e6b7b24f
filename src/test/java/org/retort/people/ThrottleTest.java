package org.retort.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private Instant now = Instant.EPOCH;

    private final Throttle throttle = new Throttle(2, Duration.ofMinutes(5), new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void the_door_is_shut_for_the_rest_of_the_time_and_then_opens_again() {
        assertThat(throttle.enter("a")).isTrue();
        assertThat(throttle.enter("a")).isTrue();
        assertThat(throttle.enter("a")).isFalse();
        assertThat(throttle.enter("b")).isTrue();

        now = now.plus(Duration.ofMinutes(5));
        assertThat(throttle.enter("a")).isTrue();
    }

    @Test
    void a_good_attempt_does_not_count() {
        throttle.enter("a");
        throttle.forgive("a");
        throttle.enter("a");
        assertThat(throttle.enter("a")).isTrue();

        throttle.forget("a");
        assertThat(throttle.enter("a")).isTrue();
    }
}
