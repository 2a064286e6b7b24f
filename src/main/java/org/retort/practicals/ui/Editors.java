package org.retort.practicals.ui;

import org.retort.people.Role;

/// Whether who is signed in may change practicals: what is offered. The services decide.
final class Editors {

    private Editors() {}

    static boolean mayEdit() {
        return Role.isAnyHeld(Role.TECHNICIAN, Role.SAFETY_LEAD);
    }

    static boolean mayCheck() {
        return Role.SAFETY_LEAD.isHeld();
    }
}
