package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.ValueProvider;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Rows as small cards on a phone, where the columns of a list do not fit beside one another.
public final class RowCards {

    private RowCards() {}

    /// Shows the columns that the grid has by now on wide screens, and one column of cards in their stead on a phone.
    ///
    /// @param header what one row is, for those who hear the list: `Request`
    public static <R> void onPhone(Grid<R> grid, String header, ValueProvider<R, ? extends Component> card) {
        var wide = List.copyOf(grid.getColumns());
        var narrow = Columns.breaking(Columns.component(grid, header, card));
        narrow.setVisible(false);
        NarrowScreen.tell(grid, phone -> {
            wide.forEach(column -> column.setVisible(!phone));
            narrow.setVisible(phone);
        });
    }

    /// The second row of a card: what is known, with a dot between; blanks are left out.
    public static String words(String... known) {
        return Arrays.stream(known).filter(word -> !word.isBlank()).collect(Collectors.joining(" · "));
    }
}
