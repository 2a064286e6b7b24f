package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Dates;
import org.retort.quantity.Quantity;

/// The columns that many grids share, set up once. Sorting is by `setSortProperty` where the query can.
public final class Columns {

    private static final int SOON_DAYS = 30;

    private Columns() {}

    public static <R> Grid.Column<R> text(Grid<R> grid, String header, ValueProvider<R, String> value) {
        return grid.addColumn(value::apply).setHeader(header).setAutoWidth(true);
    }

    /// A number at the right edge, digits of one width.
    public static <R> Grid.Column<R> number(Grid<R> grid, String header, ValueProvider<R, ?> value) {
        return grid.addColumn(value::apply)
                .setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setPartNameGenerator(_ -> "number");
    }

    /// An amount: number and unit each in its own place, so that numbers align. Unknown (null) is said, never 0.
    public static <R> Grid.Column<R> quantity(Grid<R> grid, String header, ValueProvider<R, @Nullable Quantity> value) {
        return component(grid, header, row -> amount(value.apply(row)))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0);
    }

    /// An expiry as `Nov 2026`; what is past or near says so with a shape.
    public static <R> Grid.Column<R> expiry(
            Grid<R> grid, ValueProvider<R, @Nullable LocalDate> value, LocalDate today) {
        return component(grid, "Expiry", row -> expiry(value.apply(row), today)).setFlexGrow(0);
    }

    /// A day as `Tue 24 Nov 2026`; nothing when there is none.
    public static <R> Grid.Column<R> day(Grid<R> grid, String header, ValueProvider<R, @Nullable LocalDate> value) {
        return text(grid, header, row -> {
                    var date = value.apply(row);
                    return date == null ? "" : Dates.day(date);
                })
                .setFlexGrow(0);
    }

    /// A state: word and shape.
    public static <R> Grid.Column<R> state(Grid<R> grid, String header, ValueProvider<R, StatusMark> value) {
        return component(grid, header, value).setFlexGrow(0);
    }

    /// The hazard word with its shape.
    public static <R> Grid.Column<R> hazard(Grid<R> grid, ValueProvider<R, String> word) {
        return component(grid, "Hazard", row -> HazardWord.of(word.apply(row))).setFlexGrow(0);
    }

    public static <R> Grid.Column<R> component(
            Grid<R> grid, String header, ValueProvider<R, ? extends Component> value) {
        return grid.addComponentColumn(value::apply).setHeader(header).setAutoWidth(true);
    }

    /// Makes a column take what room the others leave, and break long text into rows instead of pushing them out.
    public static <R> Grid.Column<R> breaking(Grid.Column<R> column) {
        return column.setAutoWidth(false).setWidth("12rem").setFlexGrow(3).setPartNameGenerator(_ -> "breaking");
    }

    /// An amount with number and unit in places of their own; for grids, tables and cards.
    public static Component amount(@Nullable Quantity quantity) {
        if (quantity == null) {
            var unknown = new Span("unknown");
            unknown.addClassName("amount-unknown");
            return unknown;
        }
        var number = new Span(Quantity.grouped(quantity.amount()));
        number.addClassName("amount-number");
        var unit = new Span(quantity.unit().symbol());
        unit.addClassName("amount-unit");
        var both = new Div(number, unit);
        both.addClassName("amount");
        return both;
    }

    /// An expiry date as text, or with a shape when it is past or within a month.
    public static Component expiry(@Nullable LocalDate expires, LocalDate today) {
        if (expires == null) {
            return new Span("");
        }
        var mark = expires.isBefore(today)
                ? StatusMark.of("expired " + Dates.month(expires), Tone.STOP, Glyph.STOP)
                : expires.isAfter(today.plusDays(SOON_DAYS))
                        ? new Span(Dates.month(expires))
                        : StatusMark.of(Dates.day(expires), Tone.ASK, Glyph.ASK);
        mark.setTitle(Dates.day(expires));
        return mark;
    }
}
