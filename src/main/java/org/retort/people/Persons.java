package org.retort.people;

import jakarta.persistence.LockModeType;
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
