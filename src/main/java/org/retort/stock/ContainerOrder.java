package org.retort.stock;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/// The order of a list: by `name`, `expires`, `received` or `code`, ending in the id so that pages never overlap.
enum ContainerOrder {
    NAME("name", "c.sortKey", "c.formulation.value"),
    EXPIRES("expires", "c.expiryKey"),
    RECEIVED("received", "c.received"),
    CODE("code", "c.code");

    private final String property;
    private final List<String> columns;

    ContainerOrder(String property, String... columns) {
        this.property = property;
        this.columns = List.of(columns);
    }

    /// The first order asked for that there is; by name if none.
    static ContainerOrder of(Pageable page) {
        for (var wanted : page.getSort()) {
            for (var order : values()) {
                if (order.property.equals(wanted.getProperty())) {
                    return order;
                }
            }
        }
        return NAME;
    }

    /// Whether the list is wanted from the end.
    static boolean descending(Pageable page) {
        return page.getSort().stream().findFirst().map(Sort.Order::isDescending).orElse(false);
    }

    String clause(boolean descending) {
        var direction = descending ? " desc" : "";
        return columns.stream().map(column -> column + direction).collect(Collectors.joining(", "))
                + ", c.id.value"
                + direction;
    }
}
