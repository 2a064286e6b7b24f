package org.retort.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a screen keeps in its address, so that a link to it can be sent: filters, tab and selection.
public final class Address {

    private Address() {}

    /// The value of one parameter, if it is there and not blank.
    public static Optional<String> text(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).filter(value -> !value.isBlank());
    }

    /// The id in one parameter; nonsense counts as absent.
    public static Optional<UUID> id(QueryParameters parameters, String name) {
        return text(parameters, name).flatMap(Address::id);
    }

    /// The whole number above nothing in one parameter; nonsense counts as absent.
    public static Optional<Integer> number(QueryParameters parameters, String name) {
        return text(parameters, name)
                .filter(text -> text.matches("[1-9][0-9]{0,6}"))
                .map(Integer::valueOf);
    }

    /// Reads an id; nonsense is none.
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Writes the address without loading the screen again; blank values are left out.
    public static void show(String route, Map<String, String> parameters) {
        var kept = new LinkedHashMap<String, String>();
        parameters.forEach((name, value) -> {
            if (!value.isBlank()) {
                kept.put(name, value);
            }
        });
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(route, QueryParameters.simple(kept)));
    }
}
