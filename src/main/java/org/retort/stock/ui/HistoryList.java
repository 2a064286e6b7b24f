package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.platform.Dates;
import org.retort.quantity.Quantity;
import org.retort.stock.HistoryPage;
import org.retort.stock.MovementId;
import org.retort.stock.MovementRow;

/// The signed ledger of one container, newest first: when, what, by whom, the change and what was left.
class HistoryList extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeTableBody body = new NativeTableBody();
    private final ZoneId zone;

    /// @param before the page of what was done before an act
    HistoryList(
            HistoryPage<MovementRow> newest,
            SerializableFunction<MovementId, HistoryPage<MovementRow>> before,
            ZoneId zone) {
        this.zone = zone;
        addClassName("history");
        var head = new NativeTableRow();
        List.of("When", "What", "Change", "Left").forEach(title -> head.add(new NativeTableHeaderCell(title)));
        var earlier = new EarlierActs<>(newest, act -> before.apply(act.id()), this::show);
        add(new H3("History"), new NativeTable(new NativeTableHeader(head), body), earlier);
    }

    private Component show(MovementRow movement) {
        var row = row(movement);
        body.add(row);
        return row;
    }

    private NativeTableRow row(MovementRow movement) {
        var change = new NativeTableCell(movement.change().isZero() ? "" : signed(movement.change()));
        change.addClassName("number");
        var left = new NativeTableCell(left(movement));
        left.addClassName("number");
        return new NativeTableRow(
                new NativeTableCell(Dates.moment(movement.at().atZone(zone))),
                new NativeTableCell(what(movement)),
                change,
                left);
    }

    private static Component what(MovementRow movement) {
        var verb = new Span(movement.action().label() + (movement.undone() ? " (undone)" : ""));
        var detail = new Div(movement.byName() + where(movement) + why(movement));
        detail.addClassName("quiet");
        return new Div(verb, detail);
    }

    private static String where(MovementRow movement) {
        return movement.fromPath() == null || movement.fromPath().equals(movement.toPath())
                ? ""
                : " · to " + movement.toPath();
    }

    /// `expiry Tue 24 Nov 2026 → Wed 24 Nov 2027, typed wrong`
    private static String why(MovementRow movement) {
        var why = Stream.of(movement.putRight(), movement.reason())
                .filter(words -> words != null && !words.isBlank())
                .collect(Collectors.joining(", "));
        return why.isEmpty() ? "" : " · " + why;
    }

    private static String signed(Quantity change) {
        return change.isNegative() ? change.label() : "+" + change.label();
    }

    private static String left(MovementRow movement) {
        return movement.balance() == null
                ? "unknown"
                : (movement.estimated() ? "about " : "") + movement.balance().label();
    }
}
