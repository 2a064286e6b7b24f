package org.retort.people;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.retort.platform.PersonId;

/// What legal holds keep from being let go.
///
/// @param everybody whether the whole school is held
/// @param people whose records are held
public record Held(boolean everybody, Set<PersonId> people) {

    public Held {
        people = Set.copyOf(people);
    }

    static Held by(Collection<LegalHold> inForce) {
        return new Held(
                inForce.stream().anyMatch(hold -> hold.person().isEmpty()),
                inForce.stream()
                        .map(LegalHold::person)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }

    boolean holds(PersonId person) {
        return everybody || people.contains(person);
    }
}
