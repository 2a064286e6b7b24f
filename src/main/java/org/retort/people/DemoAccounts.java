package org.retort.people;

import java.time.Clock;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.retort.platform.Actor;
import org.retort.platform.PersonId;
import org.retort.platform.Schools;
import org.retort.platform.Sha256;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The well-known sign-ins and tokens of the demo school; a real school can neither make nor use them.
@Service
public class DemoAccounts {

    /// The user name of each role.
    public static final Map<Role, String> SIGN_INS = names(Map.of(
            Role.TECHNICIAN,
            "technician",
            Role.TEACHER,
            "teacher",
            Role.SAFETY_LEAD,
            "safety",
            Role.ADMINISTRATOR,
            "admin"));

    /// The password of each demo sign-in.
    public static final String PASSWORD = "retort-demo";

    private final Accounts accounts;
    private final TokenRecords tokens;
    private final Persons persons;
    private final Schools schools;
    private final PasswordEncoder encoder;
    private final DemoMode demoMode;
    private final Clock clock;

    DemoAccounts(
            Accounts accounts,
            TokenRecords tokens,
            Persons persons,
            Schools schools,
            PasswordEncoder encoder,
            DemoMode demoMode,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.persons = persons;
        this.schools = schools;
        this.encoder = encoder;
        this.demoMode = demoMode;
        this.clock = clock;
    }

    /// Gives `person` of the demo school in hand the demo sign-in of `role`, and the token `demo-` and that name.
    ///
    /// @throws IllegalStateException anywhere but in the demo school of a program started as the demo
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void give(PersonId person, Role role) {
        var school = Actor.required().school();
        if (!demoMode.on() || !schools.isDemo(school)) {
            throw new IllegalStateException("Demo sign-ins exist in the demo school only.");
        }
        var roles = persons.findById(person).map(Person::roles).orElse(Set.of());
        var name = String.valueOf(SIGN_INS.get(role));
        var hash = String.valueOf(encoder.encode(PASSWORD));
        accounts.saveAndFlush(new Account(school, person, name, hash, clock.instant()).forDemo());
        var token = "demo-" + name;
        tokens.saveAndFlush(new ApiToken(school, person, token, roles, Sha256.of(token), true, clock.instant()));
    }

    private static Map<Role, String> names(Map<Role, String> some) {
        return Collections.unmodifiableMap(new EnumMap<>(some));
    }
}
