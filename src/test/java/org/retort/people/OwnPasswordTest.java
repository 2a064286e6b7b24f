package org.retort.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.platform.Actor;
import org.retort.platform.Outcome;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

@RetortTest
@As("TEACHER")
class OwnPasswordTest {

    private static final String OLD = "one-time-only";
    private static final String NEW = "seven green tripods";

    private final String userName = "u" + UUID.randomUUID();

    @Autowired
    OwnPassword passwords;

    @Autowired
    Accounts accounts;

    @Autowired
    SessionGuard guard;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Clock clock;

    @BeforeEach
    void a_one_time_password() {
        var actor = Actor.required();
        accounts.saveAndFlush(
                new Account(actor.school(), actor.person(), userName, encoder.encode(OLD), clock.instant()).oneTime());
    }

    @Test
    void a_password_of_ones_own_opens_the_roles_and_ends_other_sessions() {
        var goOn = passwords.change(OLD, NEW, NEW).orThrow();

        assertThat(goOn.mustChange()).isFalse();
        assertThat(goOn.getAuthorities()).extracting("authority").containsExactly("ROLE_TEACHER");
        assertThat(guard.maySessionGoOn(goOn)).isTrue();
        assertThat(encoder.matches(
                        NEW, accounts.findByUserName(userName).orElseThrow().passwordHash()))
                .isTrue();
    }

    @Test
    void what_will_not_do_is_said_beside_its_field() {
        assertThat(passwords.change("wrong", NEW, NEW))
                .isEqualTo(Outcome.refused("now", "That is not your password now."));
        assertThat(passwords.change(OLD, NEW, "other"))
                .isEqualTo(Outcome.refused("repeated", "The two are not the same; type the new one again."));
        assertThat(passwords.change(OLD, "short", "short"))
                .isEqualTo(Outcome.refused("password", "Choose a password of at least 10 characters."));
        assertThat(passwords.change(OLD, OLD, OLD))
                .isEqualTo(Outcome.refused("password", "Choose another password than the one you have."));
        assertThat(passwords.change(OLD, "aaaaaaaaaaaa", "aaaaaaaaaaaa").refusal())
                .contains("That is too easy to guess; choose words that nobody would expect.");
    }

    @Test
    void guessing_is_slowed_down_here_too() {
        for (int i = 0; i < SignInThrottle.TRIES_BY_NAME; i++) {
            passwords.change("wrong", NEW, NEW);
        }
        assertThat(passwords.change(OLD, NEW, NEW))
                .isEqualTo(Outcome.refused("now", "Too many attempts. Wait five minutes, then try again."));
    }
}
