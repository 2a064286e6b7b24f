package org.retort.shell;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.retort.people.Role;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// The roles of who is signed in.
final class SignedInRoles {

    private SignedInRoles() {}

    static Set<Role> all() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        Collection<? extends GrantedAuthority> held =
                authentication == null ? List.of() : authentication.getAuthorities();
        return Arrays.stream(Role.values())
                .filter(role -> held.stream().anyMatch(one -> role.authority().equals(one.getAuthority())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether one of these roles is held; no role named means every member.
    static boolean anyOf(Set<String> names) {
        return names.isEmpty() || all().stream().map(Role::name).anyMatch(names::contains);
    }
}
