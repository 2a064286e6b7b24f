package org.retort.shell;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.retort.people.Role;

/// The roles of who is signed in.
final class SignedInRoles {

    private SignedInRoles() {}

    static Set<Role> all() {
        return Arrays.stream(Role.values()).filter(Role::isHeld).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether one of these roles is held; no role named means every member.
    static boolean anyOf(Set<String> names) {
        return names.isEmpty() || all().stream().map(Role::name).anyMatch(names::contains);
    }
}
