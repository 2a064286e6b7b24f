package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.HazardWord;
import org.retort.platform.ui.LevelBar;
import org.retort.platform.ui.NarrowScreen;
import org.retort.stock.ContainerRow;
import org.retort.stock.ContainerState;
import org.retort.stock.PlaceRow;

/// The list of containers; on a phone each is a small card.
class ContainerGrid extends Grid<ContainerRow> {

    private static final long serialVersionUID = 1L;

    private static final int PLACE = 3;

    private final Column<ContainerRow> place;
    private boolean phone;
    private boolean beside;

    ContainerGrid(LocalDate today) {
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("stock-grid");
        setSelectionMode(SelectionMode.MULTI);
        var wide = java.util.List.of(
                Columns.breaking(Columns.text(this, "Substance", ContainerRow::name))
                        .setSortProperty("name")
                        .setWidth("150px")
                        .setFlexGrow(2),
                Columns.component(this, "Strength", ContainerGrid::strength)
                        .setTextAlign(ColumnTextAlign.END)
                        .setFlexGrow(0),
                Columns.hazard(this, row -> row.classification().wordOrCodes()),
                place(),
                Columns.component(this, "Left", ContainerGrid::left)
                        .setTextAlign(ColumnTextAlign.END)
                        .setFlexGrow(0),
                Columns.expiry(this, ContainerRow::expires, today).setSortProperty("expires"));
        place = wide.get(PLACE);
        var narrow =
                Columns.component(this, "Container", row -> card(row, today)).setFlexGrow(1);
        narrow.setVisible(false);
        NarrowScreen.tell(this, phone -> {
            wide.forEach(column -> column.setVisible(!phone));
            narrow.setVisible(phone);
            this.phone = phone;
            showPlace();
        });
    }

    private Column<ContainerRow> place() {
        return Columns.text(this, "Place", row -> PlaceRow.end(row.placePath()))
                .setTooltipGenerator(ContainerRow::placePath)
                .setFlexGrow(1);
    }

    /// Gives way to what stands beside the list, which says the place itself.
    void makeRoom(boolean beside) {
        this.beside = beside;
        showPlace();
    }

    private void showPlace() {
        place.setVisible(!phone && !beside);
    }

    /// The number above the unit's own column, so that strengths align; the form where there is no strength.
    private static Component strength(ContainerRow row) {
        var end = row.label().startsWith(row.name())
                ? row.label().substring(row.name().length()).strip()
                : "";
        var parts = end.split("[\u00A0 ]", 2);
        var isNumber = parts.length == 2 && parts[0].matches("[0-9.\u202F]+");
        var unit = new Span(isNumber ? parts[1] : end);
        unit.addClassName("strength-unit");
        var strength = new Span(new Span(isNumber ? parts[0] : ""), unit);
        strength.addClassName("strength");
        return strength;
    }

    private static Component left(ContainerRow row) {
        var remaining = row.remaining();
        var bar = remaining == null
                ? LevelBar.unknown()
                : LevelBar.of(remaining, row.size().times(row.bottles()), row.low());
        var left = new Div(Columns.amount(remaining), bar);
        left.addClassName("left-amount");
        if (row.estimated()) {
            var about = new Span("by eye");
            about.addClassName("quiet");
            left.addComponentAsFirst(about);
        }
        return left;
    }

    private static Component card(ContainerRow row, LocalDate today) {
        var name = new Div(row.label());
        name.addClassName("grid-card-title");
        var place = new Div(PlaceRow.end(row.placePath()));
        place.addClassName("quiet");
        var line = new Div(HazardWord.of(row.classification().wordOrCodes()), Columns.expiry(row.expires(), today));
        line.addClassName("grid-card-line");
        var words = new Div(name, place, line);
        var card = new Div(words, left(row));
        card.addClassName("grid-card");
        if (row.state() != ContainerState.IN_STORE && row.state() != ContainerState.OPENED) {
            line.add(new Span(row.state().label()));
        }
        return card;
    }
}
