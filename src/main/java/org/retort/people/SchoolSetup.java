package org.retort.people;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.function.BooleanSupplier;
import org.retort.people.SchoolOpening.Opened;
import org.retort.platform.BaseAddress;
import org.retort.platform.OpenDoor;
import org.retort.platform.Outcome;
import org.retort.platform.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/// Opening a real school, once, by whoever can read the console. Nobody is signed in yet, so the code is the guard.
@Service
@OpenDoor("the one-time code of the console is the guard")
public class SchoolSetup {

    static final int TRIES = 10;
    private static final String ALL = "everybody";

    private final BooleanSupplier needed;
    private final SchoolOpening opening;
    private final SetupCode code = new SetupCode();
    private final Throttle throttle;

    @Autowired
    SchoolSetup(Schools schools, SchoolOpening opening, DemoMode demoMode, Clock clock) {
        this(() -> !demoMode.on() && !schools.any(), opening, clock);
    }

    SchoolSetup(BooleanSupplier needed, SchoolOpening opening, Clock clock) {
        this.needed = needed;
        this.opening = opening;
        this.throttle = new Throttle(TRIES, Duration.ofMinutes(10), clock);
    }

    /// Whether this is a real school's program without a school.
    public boolean needed() {
        return needed.getAsBoolean();
    }

    /// What the console prints.
    String code() {
        return code.code();
    }

    /// Opens the school, if the code is the one of the console and what was typed will do.
    public Outcome<Opened> open(NewSchool wanted) {
        if (!needed()) {
            return Outcome.conflict("This school has been set up already. Sign in instead.");
        }
        if (!throttle.enter(ALL)) {
            return Outcome.refused("code", "Too many attempts. Wait ten minutes, then try again.");
        }
        if (!code.fits(wanted.code())) {
            return Outcome.refused("code", "That is not the code that the console printed when Retort started.");
        }
        throttle.forgive(ALL);
        return switch (check(wanted)) {
            case Outcome.Refused<String> no -> no.as();
            case Outcome.Done<String>(var baseUrl) -> once(wanted, baseUrl);
        };
    }

    private Outcome<Opened> once(NewSchool wanted, String baseUrl) {
        if (!code.use()) {
            return Outcome.conflict("The code has just been used. Sign in instead.");
        }
        var done = false;
        try {
            var opened = opening.open(wanted, baseUrl);
            done = true;
            return Outcome.done(opened);
        } finally {
            if (!done) {
                code.giveBack();
            }
        }
    }

    private static Outcome<String> check(NewSchool wanted) {
        if (wanted.school().isBlank() || wanted.school().strip().length() > 120) {
            return Outcome.refused("school", "Give the school a name of 1 to 120 characters.");
        }
        if (Administration.check(wanted.name(), EnumSet.of(Role.ADMINISTRATOR)) instanceof Outcome.Refused<String> no) {
            return no;
        }
        if (Passwords.checkUserName(wanted.userName()) instanceof Outcome.Refused<String> no) {
            return no;
        }
        if (!wanted.password().equals(wanted.repeated())) {
            return Outcome.refused("repeated", "The two are not the same; type the password again.");
        }
        if (Passwords.check(wanted.password(), Passwords.userName(wanted.userName()))
                instanceof Outcome.Refused<String> no) {
            return no;
        }
        return BaseAddress.parse(wanted.baseUrl());
    }
}
