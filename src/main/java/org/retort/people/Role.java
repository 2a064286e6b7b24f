package org.retort.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;

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

    /// Whether who is signed in has it, or the token of this call: what is offered, and what a service decides within a
    /// deed that several roles may do. With a one-time password nobody has any.
    public boolean isHeld() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(held -> authority().equals(held.getAuthority()));
    }

    /// Whether who is signed in has one of these.
    public static boolean isAnyHeld(Role... roles) {
        return Arrays.stream(roles).anyMatch(Role::isHeld);
    }

    /// Several roles in one line: `Technician, Safety lead`.
    public static String labels(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }
}
