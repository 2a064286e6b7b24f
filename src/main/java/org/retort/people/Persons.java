package org.retort.people;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.retort.platform.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All people of the school in hand, leavers included.
interface Persons extends Repository<Person, PersonId> {

    Person saveAndFlush(Person person);

    Optional<Person> findById(PersonId id);

    @Query("select p from Person p where p.active = true order by p.name, p.id.value")
    List<Person> active();

    @Query("select p from Person p where p.active = true and :role member of p.roles order by p.name, p.id.value")
    List<Person> activeWith(Role role);

    @Query("select p from Person p where p.id in :ids")
    List<Person> among(Collection<PersonId> ids);

    /// Everybody whose name has not gone, leavers last.
    @Query("select p from Person p where p.letGoOn is null order by p.active desc, p.name, p.id.value")
    List<Person> notLetGo();

    /// Leavers who left on that day or before, and whose names have not gone.
    @Query("""
            select p from Person p
            where p.active = false and p.letGoOn is null and p.leftOn <= :until order by p.leftOn, p.id.value
            """)
    List<Person> leftUntil(LocalDate until);

    @Query("select p from Person p where p.letGoOn is not null order by p.id.value")
    List<Person> letGo();

    @Query("select count(p) from Person p where p.letGoOn is not null")
    long countLetGo();

    /// How many others have this name, or had it.
    @Query("""
            select count(p) from Person p
            where p.id <> :except and (p.name = :name or :name member of p.formerNames)
            """)
    long countOthersCalled(String name, PersonId except);

    /// Makes whoever else wants to change who is an administrator wait until this transaction ends.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.active = true order by p.id.value")
    List<Person> holdActive();

    /// Other administrators who can sign in.
    @Query("""
            select count(p) from Person p
            where p.active = true and p.id <> :except and org.retort.people.Role.ADMINISTRATOR member of p.roles
            and exists (select a from Account a where a.person = p.id and a.active = true)
            """)
    long administratorsBesides(PersonId except);

    /// Everybody, leavers last, each with the account or null.
    @Query("""
            select p, a from Person p left join Account a on a.person = p.id
            where lower(p.name) like :pattern or a.userName like :pattern
            order by p.active desc, p.name, p.id.value
            """)
    List<Object[]> find(String pattern, Pageable page);

    @Query("""
            select count(p) from Person p left join Account a on a.person = p.id
            where lower(p.name) like :pattern or a.userName like :pattern
            """)
    long countFound(String pattern);
}
