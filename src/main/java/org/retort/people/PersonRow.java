package org.retort.people;

import java.util.Set;
import org.retort.platform.PersonId;

/// A person as lists show one.
public record PersonRow(PersonId id, String name, Set<Role> roles, boolean active) {}
