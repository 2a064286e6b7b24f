package org.retort.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolOwned;

/// Somebody who works at the school.
@Entity
class Person extends SchoolOwned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    private String name;
    private boolean active = true;
    private @Nullable LocalDate leftOn;
    private @Nullable LocalDate letGoOn;

    @ElementCollection
    @CollectionTable(name = "person_former_name", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "name")
    @BatchSize(size = 200)
    private Set<String> formerNames = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 200)
    private Set<Role> roles;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonId id, String name, Set<Role> roles) {
        this.id = id;
        this.name = name;
        this.roles = EnumSet.copyOf(roles);
    }

    void change(String newName, Set<Role> newRoles) {
        if (!name.equals(newName)) {
            formerNames.add(name);
        }
        name = newName;
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    void deactivate(LocalDate today) {
        active = false;
        leftOn = today;
    }

    Outcome<PersonId> reactivate() {
        if (letGoOn != null) {
            return Outcome.conflict("The name of %s has gone for good. Add them as a new person.".formatted(name));
        }
        active = true;
        leftOn = null;
        return Outcome.done(id);
    }

    /// The name goes for good; what this person did stays, and the pseudonym beside it.
    ///
    /// @throws IllegalStateException for somebody who works here
    void letGo(String pseudonym, LocalDate today) {
        if (active) {
            throw new IllegalStateException("works here: " + id);
        }
        name = pseudonym;
        letGoOn = today;
        formerNames.clear();
    }

    @Nullable
    LocalDate leftOn() {
        return leftOn;
    }

    boolean isLetGo() {
        return letGoOn != null;
    }

    Set<String> formerNames() {
        return Set.copyOf(formerNames);
    }

    PersonId id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean active() {
        return active;
    }

    Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    PersonRow row() {
        return new PersonRow(id, name, roles(), active);
    }
}
