package org.retort.stock;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /// The whole key of the index that holds this order, so that every database reads the first rows and stops.
    String alongIndex(boolean descending) {
        return clause(Stream.concat(Stream.of("c.schoolId", "c.inUse"), columns.stream()), descending);
    }

    /// The order of rows that were found in another way.
    String sorted(boolean descending) {
        return clause(columns.stream(), descending);
    }

    private static String clause(Stream<String> columns, boolean descending) {
        var direction = descending ? " desc" : "";
        return Stream.concat(columns, Stream.of("c.id.value"))
                .map(column -> column + direction)
                .collect(Collectors.joining(", "));
    }
}
