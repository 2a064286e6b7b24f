package org.retort.stock.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/// Who may move stock: technicians. Screens hide what a person may not do; the services refuse it.
@Component
class Hands {

    private final AuthenticationContext authentication;

    Hands(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    boolean mayHandle() {
        return authentication.hasRole("TECHNICIAN");
    }

    boolean mayKeepPlaces() {
        return authentication.hasAnyRole("TECHNICIAN", "ADMINISTRATOR");
    }
}
