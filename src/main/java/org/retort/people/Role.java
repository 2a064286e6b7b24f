package org.retort.people;

import java.util.Collection;
import java.util.stream.Collectors;

/// What somebody may do here; a person may have several.
public enum Role {
    TECHNICIAN("Technician"),
    TEACHER("Teacher"),
    SAFETY_LEAD("Safety lead"),
    ADMINISTRATOR("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /// The word a person reads, such as `Safety lead`.
    public String label() {
        return label;
    }

    /// The name by which services and screens ask for it, such as `ROLE_TECHNICIAN`.
    public String authority() {
        return "ROLE_" + name();
    }

    /// Several roles in one line: `Technician, Safety lead`.
    public static String labels(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }
}
