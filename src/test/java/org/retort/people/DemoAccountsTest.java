package org.retort.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.retort.platform.Actor;
import org.retort.platform.Schools;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RetortTest
@As("ADMINISTRATOR")
class DemoAccountsTest {

    private static final DemoMode DEMO = new DemoMode(true);

    @Autowired
    DemoAccounts ofARealProgram;

    @Autowired
    Accounts accounts;

    @Autowired
    TokenRecords tokens;

    @Autowired
    TokenDoor door;

    @Autowired
    Persons persons;

    @Autowired
    Schools schools;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_real_program_makes_no_demo_sign_in_even_in_a_demo_school() {
        makeThisTheDemoSchool();
        assertThatThrownBy(() -> ofARealProgram.give(Actor.required().person(), Role.ADMINISTRATOR))
                .hasMessage("Demo sign-ins exist in the demo school only.");
    }

    @Test
    void a_demo_program_makes_none_in_a_real_school() {
        assertThatThrownBy(() -> ofADemo().give(Actor.required().person(), Role.ADMINISTRATOR))
                .hasMessage("Demo sign-ins exist in the demo school only.");
    }

    @Test
    @SafetyRule("SR-027")
    void a_demo_token_opens_the_demo_school_of_a_demo_program_and_nothing_else() {
        makeThisTheDemoSchool();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            ofADemo().give(Actor.required().person(), Role.ADMINISTRATOR);

            var demoDoor =
                    new TokenDoor(tokens, new Principals(persons, schools, DEMO, transactions), clock, transactions);
            assertThat(demoDoor.holder("demo-admin"))
                    .map(SignedIn::person)
                    .contains(Actor.required().person());
            assertThat(door.holder("demo-admin")).isEmpty();
            status.setRollbackOnly();
        });
    }

    private DemoAccounts ofADemo() {
        return new DemoAccounts(accounts, tokens, persons, schools, encoder, DEMO, clock);
    }

    private void makeThisTheDemoSchool() {
        jdbc.update(
                "update school set demo = true where id = ?",
                Actor.required().school().value());
    }
}
