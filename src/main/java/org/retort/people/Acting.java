package org.retort.people;

import java.util.Set;
import java.util.function.Supplier;
import org.retort.platform.CurrentSchool;
import org.retort.platform.NoSuchThing;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets a job act as a person of a school, with that person's roles: what the job does is signed with a name.
@Component
public class Acting {

    private final Persons persons;
    private final TransactionTemplate transaction;

    Acting(Persons persons, PlatformTransactionManager transactions) {
        this.persons = persons;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Runs `work` as `person` of `school`, on this thread.
    public void as(SchoolId school, PersonId person, Runnable work) {
        as(school, person, () -> {
            work.run();
            return true;
        });
    }

    /// Runs `work` as `person` of `school`, on this thread, and gives what came of it.
    ///
    /// @throws NoSuchThing if the school has no such person
    public <T> T as(SchoolId school, PersonId person, Supplier<T> work) {
        var row = CurrentSchool.in(
                school,
                () -> transaction.execute(_ -> persons.findById(person)
                        .map(Person::row)
                        .orElseThrow(() -> new NoSuchThing("person", person.value()))));
        return as(school, person, row.name(), row.roles(), work);
    }

    static <T> T as(SchoolId school, PersonId person, String name, Set<Role> roles, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        var actor = new SignedIn(school, person, name, roles, null, name, 0, false);
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(actor, "", actor.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return CurrentSchool.in(school, work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
