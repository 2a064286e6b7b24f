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
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
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
        name = newName;
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
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
