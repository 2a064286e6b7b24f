package org.retort.requests.ui;

import org.retort.people.Role;
import org.springframework.security.core.context.SecurityContextHolder;

/// The roles of who looks at the screen.
final class Me {

    private Me() {}

    static boolean is(Role role) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(held -> ("ROLE_" + role.name()).equals(held.getAuthority()));
    }

    static boolean technician() {
        return is(Role.TECHNICIAN);
    }

    static boolean safetyLead() {
        return is(Role.SAFETY_LEAD);
    }

    static boolean teacher() {
        return is(Role.TEACHER);
    }
}
