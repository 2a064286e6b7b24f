package org.retort.assessments.ui;

import java.util.Arrays;
import org.retort.people.Role;
import org.springframework.security.core.context.SecurityContextHolder;

/// Which buttons somebody is shown; what they may do is decided by the services.
final class Roles {

    private Roles() {}

    /// Whether who is signed in has one of these roles.
    static boolean any(Role... roles) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && Arrays.stream(roles)
                        .anyMatch(role -> authentication.getAuthorities().stream()
                                .anyMatch(held -> role.authority().equals(held.getAuthority())));
    }
}
