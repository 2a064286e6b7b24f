package org.retort.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retort.platform.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who works at the school, for everybody to read.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class People {

    private final Persons persons;

    People(Persons persons) {
        this.persons = persons;
    }

    /// Everybody who works here now, by name.
    public List<PersonRow> active() {
        return persons.active().stream().map(Person::row).toList();
    }

    /// Everybody who works here now and has this role, by name.
    public List<PersonRow> withRole(Role role) {
        return persons.activeWith(role).stream().map(Person::row).toList();
    }

    /// The person, a leaver too; nobody of another school.
    public Optional<PersonRow> find(PersonId id) {
        return persons.findById(id).map(Person::row);
    }

    /// Names for the ids that this school knows; ids it does not know are left out.
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : persons.among(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
