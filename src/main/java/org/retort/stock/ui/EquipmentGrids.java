package org.retort.stock.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.EmptyState;
import org.retort.platform.ui.RowCards;
import org.retort.stock.CountedRow;
import org.retort.stock.EquipmentItemRow;

/// The two lists of equipment: what is counted by model and place, and the pieces with a code of their own.
final class EquipmentGrids {

    private EquipmentGrids() {}

    static Grid<CountedRow> counted() {
        var grid = new Grid<CountedRow>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        Columns.text(grid, "Equipment", CountedRow::name)
                .setSortProperty("name")
                .setFlexGrow(2);
        Columns.text(grid, "Place", row -> row.resident() ? row.placePath() + " (lives here)" : row.placePath())
                .setSortProperty("place")
                .setFlexGrow(2);
        Columns.number(grid, "How many", CountedRow::quantity).setSortProperty("quantity");
        RowCards.onPhone(
                grid,
                "Equipment",
                row -> Cards.line(
                        new Span(row.name()),
                        RowCards.words(row.placePath(), row.resident() ? "lives here" : ""),
                        new Span(String.valueOf(row.quantity()))));
        grid.setEmptyStateComponent(new EmptyState("No equipment here", "Take away a filter, or receive some."));
        return grid;
    }

    static Grid<EquipmentItemRow> coded() {
        var grid = new Grid<EquipmentItemRow>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        Columns.text(grid, "Equipment", EquipmentItemRow::name)
                .setSortProperty("name")
                .setFlexGrow(2);
        Columns.text(grid, "Code", row -> row.code().label())
                .setSortProperty("code")
                .setFlexGrow(0);
        Columns.text(grid, "Place", EquipmentItemRow::placePath)
                .setSortProperty("place")
                .setFlexGrow(2);
        Columns.text(grid, "State", row -> row.state().label())
                .setSortProperty("state")
                .setFlexGrow(0);
        RowCards.onPhone(
                grid,
                "Equipment",
                row -> Cards.line(
                        new Span(row.name()),
                        RowCards.words(row.code().label(), row.placePath()),
                        new Span(row.state().label())));
        grid.setEmptyStateComponent(
                new EmptyState("Nothing with a code of its own", "Give a balance or a microscope a code."));
        return grid;
    }
}
