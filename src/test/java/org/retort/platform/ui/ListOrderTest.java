package org.retort.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListOrderTest {

    private final Grid<String> grid = new Grid<>();
    private final Grid.Column<String> name = grid.addColumn(row -> row).setSortProperty("name");
    private final Grid.Column<String> expires = grid.addColumn(row -> row).setSortProperty("expires");

    ListOrderTest() {
        grid.addColumn(row -> row); // not to be sorted by
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "expires", "-name", "-expires"})
    void the_order_in_an_address_is_the_order_of_the_list_and_comes_back_the_same(String order) {
        ListOrder.read(grid, QueryParameters.of("sort", order));

        assertThat(kept()).isEqualTo(Map.of("sort", order));
        assertThat(grid.getSortOrder())
                .extracting(GridSortOrder::getSorted)
                .containsExactly(order.endsWith("name") ? name : expires);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "balance", "--name", "name; drop table place"})
    void an_order_that_the_list_does_not_have_is_the_usual_one(String order) {
        grid.sort(List.of(new GridSortOrder<>(name, SortDirection.DESCENDING)));

        ListOrder.read(grid, QueryParameters.of("sort", order));

        assertThat(grid.getSortOrder()).isEmpty();
        assertThat(kept()).isEqualTo(Map.of("sort", ""));
    }

    @Test
    void only_a_person_who_sorts_changes_the_address() {
        var remembered = new ArrayList<String>();
        ListOrder.whenChosen(grid, () -> remembered.add(kept().get("sort")));

        ListOrder.read(grid, QueryParameters.of("sort", "-expires"));
        assertThat(remembered).isEmpty();

        ComponentUtil.fireEvent(grid, new SortEvent<>(grid, grid.getSortOrder(), true));
        assertThat(remembered).containsExactly("-expires");
    }

    private Map<String, String> kept() {
        var parameters = new LinkedHashMap<String, String>();
        ListOrder.keep(grid, parameters);
        return parameters;
    }
}
