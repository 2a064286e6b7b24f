package org.retort.people;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolId;
import org.retort.platform.SchoolOpened;
import org.retort.platform.Schools;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes a new school down with its first administrator and what every school begins with, all or nothing.
@Component
public class SchoolOpening {

    /// A school just opened, and who may change it.
    public record Opened(SchoolId school, PersonId administrator) {}

    private final Schools schools;
    private final Persons persons;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final DemoMode demoMode;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SchoolOpening(
            Schools schools,
            Persons persons,
            Accounts accounts,
            PasswordEncoder encoder,
            DemoMode demoMode,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.schools = schools;
        this.persons = persons;
        this.accounts = accounts;
        this.encoder = encoder;
        this.demoMode = demoMode;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Opens the demo school with an administrator who has no sign-in yet; see [DemoAccounts].
    ///
    /// @throws IllegalStateException if this program was not started as the demo
    public Opened openDemo(String name, String baseUrl, String administrator) {
        if (!demoMode.on()) {
            throw new IllegalStateException("The demo school is opened by the demo only.");
        }
        return open(name, baseUrl, true, administrator, _ -> {});
    }

    /// Opens a real school with an administrator who signs in with this password.
    Opened open(NewSchool wanted, String baseUrl) {
        var hash = String.valueOf(encoder.encode(wanted.password()));
        var userName = Passwords.userName(wanted.userName());
        return open(
                wanted.school().strip(),
                baseUrl,
                false,
                wanted.name().strip(),
                opened -> accounts.saveAndFlush(
                        new Account(opened.school(), opened.administrator(), userName, hash, clock.instant())));
    }

    private Opened open(String name, String baseUrl, boolean demo, String administrator, SignInMaker signIn) {
        var opened = new Opened(SchoolId.next(), PersonId.next());
        Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
        return Acting.as(
                opened.school(),
                opened.administrator(),
                administrator,
                roles,
                () -> transaction.execute(_ -> {
                    schools.open(opened.school(), name, baseUrl, demo);
                    persons.saveAndFlush(new Person(opened.administrator(), administrator, roles));
                    signIn.make(opened);
                    events.publishEvent(new SchoolOpened(opened.school()));
                    return opened;
                }));
    }

    /// Makes the sign-in of the first administrator.
    private interface SignInMaker {
        void make(Opened opened);
    }
}
