package org.retort.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.people.NameCopies.Copy;
import org.retort.platform.CurrentSchool;
import org.retort.platform.NoSuchThing;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolId;
import org.retort.platform.Schools;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets go, night by night, of what is no longer to be kept: first records, then names. Running on several nodes
/// at once does no harm.
@Component
class LettingGo {

    private static final Logger LOG = LoggerFactory.getLogger(LettingGo.class);

    private final Schools schools;
    private final DueRecords due;
    private final Persons persons;
    private final Accounts accounts;
    private final TokenRecords tokens;
    private final List<NameCopies> rooms;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    LettingGo(
            Schools schools,
            DueRecords due,
            Persons persons,
            Accounts accounts,
            TokenRecords tokens,
            List<NameCopies> rooms,
            JdbcClient sql,
            PlatformTransactionManager transactions) {
        this.schools = schools;
        this.due = due;
        this.persons = persons;
        this.accounts = accounts;
        this.tokens = tokens;
        this.rooms = rooms;
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "0 50 3 * * *")
    void night() {
        for (var school : schools.all()) {
            try {
                CurrentSchool.run(school, () -> ofSchool(school));
            } catch (RuntimeException e) { // one school's trouble is not another's
                LOG.error("records of school {} could not be let go", school, e);
            }
        }
    }

    private void ofSchool(SchoolId school) {
        for (var room : due.rooms()) {
            var gone = transaction.execute(_ -> due.letGo(room));
            if (gone != null && gone > 0) {
                LOG.info("school {}: {} records of kind {} were let go", school, gone, room.kind());
                transaction.executeWithoutResult(_ -> persons.letGo().forEach(this::letGoToo));
            }
        }
        var leavers = transaction.execute(_ -> due.leavers());
        if (leavers != null && !leavers.isEmpty()) {
            leavers.forEach(person -> transaction.executeWithoutResult(_ -> letGo(person)));
            LOG.info("school {}: the names of {} people were let go", school, leavers.size());
        }
    }

    private void letGo(PersonId id) {
        var person = persons.findById(id).orElseThrow(() -> new NoSuchThing("person", id.value()));
        var names = ownNames(person);
        var pseudonym = "Former member of staff %d".formatted(persons.countLetGo() + 1);
        person.letGo(pseudonym, due.today());
        accounts.findByPerson(id).ifPresent(Account::letGo);
        tokens.ofPerson(CurrentSchool.required().value(), id).forEach(ApiToken::letGo);
        persons.saveAndFlush(person);
        copies().forEach(copy -> replace(copy, id, names, pseudonym));
    }

    /// What was kept longer than the name has gone, so the name beside it goes.
    private void letGoToo(Person person) {
        copies().filter(copy -> copy.person() != null && !copy.where().isEmpty())
                .forEach(copy -> replace(copy, person.id(), Set.of(), person.name()));
    }

    private Stream<Copy> copies() {
        return rooms.stream().flatMap(room -> room.copies().stream());
    }

    /// Names that this person has or had, and nobody else.
    private Set<String> ownNames(Person person) {
        var names = new LinkedHashSet<>(person.formerNames());
        names.add(person.name());
        names.removeIf(name -> persons.countOthersCalled(name, person.id()) > 0);
        return names;
    }

    /// SQL, because what is written once is closed to Hibernate; table and columns are constants of the rooms.
    private void replace(Copy copy, PersonId person, Set<String> names, String pseudonym) {
        var update = "update %1$s set %2$s = :pseudonym where %3$s".formatted(copy.table(), copy.name(), rows(copy));
        if (copy.person() != null) {
            sql.sql(update)
                    .param("pseudonym", pseudonym)
                    .param("person", person.value())
                    .update();
        } else if (!names.isEmpty()) {
            sql.sql(update)
                    .param("pseudonym", pseudonym)
                    .param("school", CurrentSchool.required().value())
                    .param("names", names)
                    .update();
        }
    }

    private static String rows(Copy copy) {
        var whose = whose(copy.person(), copy.name());
        return copy.where().isEmpty() ? whose : whose + " and " + copy.where();
    }

    private static String whose(@Nullable String person, String name) {
        return person == null ? "school_id = :school and %s in (:names)".formatted(name) : person + " = :person";
    }
}
