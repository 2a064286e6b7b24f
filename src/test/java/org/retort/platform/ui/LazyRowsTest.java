package org.retort.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.data.domain.Pageable;

@RetortTest
@As("TECHNICIAN")
class LazyRowsTest extends SpringBrowserlessTest {

    private record Row(int id, String name) {}

    private final List<Pageable> asked = new ArrayList<>();
    private String name = "bottle";

    @Test
    void a_grid_asks_for_pages_and_never_for_everything() {
        var grid = aGrid();

        assertThat(test(grid).size()).isEqualTo(2_000);
        assertThat(test(grid).getRow(1_500)).isEqualTo(new Row(1_500, "bottle"));
        assertThat(asked).allSatisfy(page -> assertThat(page.getPageSize()).isLessThan(200));
    }

    @Test
    void a_stretch_across_two_pages_is_cut_from_both() {
        var rows = LazyRows.of(this::rows, () -> 2_000L, Row::id);

        var stretch = rows.fetch(new Query<>(4, 3, List.of(), null, null)).map(Row::id);

        assertThat(stretch).containsExactly(4, 5, 6);
    }

    @Test
    void a_selected_row_stays_selected_after_it_changed() {
        var grid = aGrid();
        grid.select(new Row(7, "bottle"));

        name = "flask";
        grid.getDataProvider().refreshAll();

        assertThat(grid.getSelectionModel().isSelected(new Row(7, "flask"))).isTrue();
    }

    @Test
    void sorting_reaches_the_query() {
        var grid = aGrid();

        grid.sort(GridSortOrder.desc(grid.getColumns().getFirst()).build());
        test(grid).getRow(0);

        assertThat(asked.getLast().getSort().getOrderFor("name"))
                .satisfies(order -> assertThat(order.isDescending()).isTrue());
    }

    private Grid<Row> aGrid() {
        var grid = new Grid<Row>();
        grid.addColumn(Row::name).setHeader("Name").setKey("name").setSortProperty("name");
        grid.setItems(LazyRows.of(this::rows, () -> 2_000L, Row::id));
        UI.getCurrent().add(grid);
        return grid;
    }

    private List<Row> rows(Pageable page) {
        asked.add(page);
        return IntStream.range(0, page.getPageSize())
                .mapToObj(at -> new Row(Math.toIntExact(page.getOffset()) + at, name))
                .toList();
    }
}
