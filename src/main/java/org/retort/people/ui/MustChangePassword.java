package org.retort.people.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.retort.people.SignedIn;
import org.retort.platform.Actor;
import org.springframework.stereotype.Component;

/// Leads whoever signed in with a one-time password to choosing their own, wherever they wanted to go.
@Component
class MustChangePassword implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(start -> start.getUI().addBeforeEnterListener(enter -> {
                    if (now() && enter.getNavigationTarget() != PasswordView.class) {
                        enter.forwardTo(PasswordView.class);
                    }
                }));
    }

    static boolean now() {
        return Actor.current()
                .map(actor -> actor instanceof SignedIn who && who.mustChange())
                .orElse(false);
    }
}
