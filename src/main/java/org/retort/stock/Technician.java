package org.retort.stock;

import org.retort.people.Role;

/// Whether who is signed in may move stock: to offer an action, not to guard it; the services do that.
final class Technician {

    private Technician() {}

    static boolean isSignedIn() {
        return Role.TECHNICIAN.isHeld();
    }
}
