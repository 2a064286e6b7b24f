package org.retort.people;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.retort.platform.CurrentSchool;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolId;
import org.retort.platform.Schools;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds whom an account or a token stands for, and whether they may still come in.
@Component
class Principals {

    private final Persons persons;
    private final Schools schools;
    private final DemoMode demoMode;
    private final TransactionTemplate transaction;

    Principals(Persons persons, Schools schools, DemoMode demoMode, PlatformTransactionManager transactions) {
        this.persons = persons;
        this.schools = schools;
        this.demoMode = demoMode;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Who signs in with this account; nobody when it, its person or its being a demo account forbids it.
    Optional<SignedIn> of(Account account) {
        return account.active() && demoAllowed(account.demo(), account.school())
                ? active(account.school(), account.person()).map(account::signedIn)
                : Optional.empty();
    }

    /// Whom a token stands for, with those of its roles that the person still has.
    Optional<SignedIn> of(ApiToken token) {
        return !token.revoked() && demoAllowed(token.demo(), token.school())
                ? active(token.school(), token.person()).map(row -> {
                    Set<Role> roles = EnumSet.noneOf(Role.class);
                    roles.addAll(token.roles());
                    roles.retainAll(row.roles());
                    return new SignedIn(
                            token.school(), row.id(), row.name(), roles, null, "token " + token.name(), 0, false);
                })
                : Optional.empty();
    }

    private boolean demoAllowed(boolean demo, SchoolId school) {
        return !demo || demoMode.on() && schools.isDemo(school);
    }

    private Optional<PersonRow> active(SchoolId school, PersonId id) {
        return CurrentSchool.in(
                school,
                () -> transaction.execute(
                        _ -> persons.findById(id).filter(Person::active).map(Person::row)));
    }
}
