package org.retort.people;

import org.retort.platform.OpenDoor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether a session may go on: asked at every request, so that deactivation, a reset or other roles end it on every
/// node at once.
@Service
@OpenDoor("asked at every request, before who asks is let on")
public class SessionGuard {

    private final Accounts accounts;

    SessionGuard(Accounts accounts) {
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    public boolean maySessionGoOn(SignedIn who) {
        return who.account() == null || accounts.stillGood(who.account(), who.stamp());
    }
}
