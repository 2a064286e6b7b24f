package org.retort.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.platform.Outcome;
import org.retort.platform.SchoolProfile;
import org.retort.platform.SchoolSettings;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
class SchoolSetupTest {

    private final String userName = "u" + UUID.randomUUID();
    private final AtomicBoolean needed = new AtomicBoolean(true);

    @Autowired
    SchoolOpening opening;

    @Autowired
    Accounts accounts;

    @Autowired
    Principals principals;

    @Autowired
    SchoolSettings settings;

    @Autowired
    Acting acting;

    @Autowired
    Clock clock;

    private SchoolSetup setup;

    @BeforeEach
    void a_program_without_a_school() {
        setup = new SchoolSetup(needed::get, opening, clock);
    }

    @Test
    void the_code_of_the_console_opens_the_school_with_its_first_administrator() {
        var opened = setup.open(form(setup.code())).orThrow();

        var first =
                principals.of(accounts.findByUserName(userName).orElseThrow()).orElseThrow();
        assertThat(first.school()).isEqualTo(opened.school());
        assertThat(first.displayName()).isEqualTo("Judith Marsh");
        assertThat(first.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(first.mustChange()).isFalse();
        assertThat(acting.as(opened.school(), opened.administrator(), settings::current))
                .isEqualTo(new SchoolProfile(opened.school(), "Hilltop School", "https://prep.school.example"));
    }

    @Test
    void the_code_works_once() {
        setup.open(form(setup.code())).orThrow();
        assertThat(setup.open(form(setup.code())).refusal())
                .contains("That is not the code that the console printed when Retort started.");
    }

    @Test
    void a_wrong_code_opens_nothing_and_guessing_is_slowed_down() {
        for (int i = 0; i < SchoolSetup.TRIES; i++) {
            assertThat(setup.open(form("aaaa-bbbb-cccc")))
                    .isEqualTo(Outcome.refused(
                            "code", "That is not the code that the console printed when Retort started."));
        }
        assertThat(setup.open(form(setup.code())))
                .isEqualTo(Outcome.refused("code", "Too many attempts. Wait ten minutes, then try again."));
        assertThat(accounts.findByUserName(userName)).isEmpty();
    }

    @Test
    void once_there_is_a_school_it_cannot_be_set_up_again() {
        needed.set(false);
        assertThat(setup.open(form(setup.code()))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_form_that_will_not_do_leaves_the_code_good() {
        var bad = new NewSchool(
                setup.code(), "Hilltop", "ftp://x", "Judith", userName, "seven green tripods", "seven green tripods");
        assertThat(setup.open(bad)).isEqualTo(Outcome.refused("baseUrl", "Begin the address with https:// or http://"));
        assertThat(setup.open(form(setup.code())).refusal()).isEmpty();
    }

    @Test
    void the_demo_school_is_not_opened_by_a_real_program() {
        assertThatThrownBy(() -> opening.openDemo("Demo", "http://localhost", "A"))
                .isInstanceOf(IllegalStateException.class);
    }

    private NewSchool form(String code) {
        return new NewSchool(
                code,
                " Hilltop School ",
                "https://prep.school.example/",
                "Judith Marsh",
                userName,
                "seven green tripods",
                "seven green tripods");
    }
}
