package org.retort.platform;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who is doing this: a signed-in person or the person a token stands for. Implemented by the security principal.
public interface Actor {

    SchoolId school();

    PersonId person();

    /// The name as it is printed, such as `Priya Nair`.
    String displayName();

    /// The actor of this thread, if somebody is signed in.
    static Optional<Actor> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /// The actor of this thread.
    ///
    /// @throws IllegalStateException if nobody is signed in; services are guarded by role, so that is a defect
    static Actor required() {
        return current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
