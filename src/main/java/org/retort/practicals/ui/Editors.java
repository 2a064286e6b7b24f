package org.retort.practicals.ui;

import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// Whether who is signed in may change practicals: what is offered. The services decide.
final class Editors {

    private Editors() {}

    static boolean mayEdit() {
        return holdsAny(Set.of("ROLE_TECHNICIAN", "ROLE_SAFETY_LEAD"));
    }

    static boolean mayCheck() {
        return holdsAny(Set.of("ROLE_SAFETY_LEAD"));
    }

    private static boolean holdsAny(Set<String> roles) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(roles::contains);
    }
}
