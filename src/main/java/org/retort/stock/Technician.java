package org.retort.stock;

import org.springframework.security.core.context.SecurityContextHolder;

/// Whether who is signed in may move stock: to offer an action, not to guard it; the services do that.
final class Technician {

    private static final String ROLE = "ROLE_TECHNICIAN";

    private Technician() {}

    static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream().anyMatch(has -> ROLE.equals(has.getAuthority()));
    }
}
