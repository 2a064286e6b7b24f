package org.retort.people;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Slows down guessing: by user name, known or not, and by the address it comes from, which a whole school may share.
@Component
class SignInThrottle {

    static final int TRIES_BY_NAME = 5;
    static final int TRIES_BY_ADDRESS = 50;
    private static final Duration WITHIN = Duration.ofMinutes(5);

    private final Throttle names;
    private final Throttle addresses;

    SignInThrottle(Clock clock) {
        names = new Throttle(TRIES_BY_NAME, WITHIN, clock);
        addresses = new Throttle(TRIES_BY_ADDRESS, WITHIN, clock);
    }

    boolean enter(String userName, String address) {
        return addresses.enter(address) && names.enter(userName);
    }

    void succeeded(String userName, String address) {
        names.forget(userName);
        addresses.forgive(address);
    }
}
