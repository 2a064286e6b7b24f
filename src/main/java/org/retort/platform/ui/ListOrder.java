package org.retort.platform.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The order of a list as its address keeps it: `sort=expires`, or `sort=-expires` from the end.
public final class ListOrder {

    private static final String SORT = "sort";
    private static final String FROM_THE_END = "-";

    private ListOrder() {}

    /// Does `remember` whenever a person sorts the list.
    public static void whenChosen(Grid<?> grid, Runnable remember) {
        grid.addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                remember.run();
            }
        });
    }

    /// Adds it to what the address keeps; the usual order is left out.
    public static void keep(Grid<?> grid, Map<String, String> parameters) {
        parameters.put(SORT, of(grid));
    }

    private static String of(Grid<?> grid) {
        return grid.getSortOrder().stream()
                .findFirst()
                .flatMap(order -> property(order.getSorted())
                        .map(name -> order.getDirection() == SortDirection.DESCENDING ? FROM_THE_END + name : name))
                .orElse("");
    }

    /// Sorts the list as the address says; an order that it does not have is the usual one.
    public static <R> void read(Grid<R> grid, QueryParameters parameters) {
        var wanted = Address.text(parameters, SORT).orElse("");
        var direction = wanted.startsWith(FROM_THE_END) ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        var name = wanted.startsWith(FROM_THE_END) ? wanted.substring(FROM_THE_END.length()) : wanted;
        grid.sort(grid.getColumns().stream()
                .filter(column -> property(column).filter(name::equals).isPresent())
                .findFirst()
                .map(column -> List.of(new GridSortOrder<>(column, direction)))
                .orElseGet(List::of));
    }

    private static Optional<String> property(Grid.Column<?> column) {
        return column.getSortOrder(SortDirection.ASCENDING).findFirst().map(QuerySortOrder::getSorted);
    }
}
