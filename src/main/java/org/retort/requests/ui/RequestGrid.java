package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import org.retort.platform.Dates;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.EmptyState;
import org.retort.platform.ui.RowCards;
import org.retort.requests.RequestRow;
import org.retort.requests.RequestState;
import org.retort.requests.RequestsNavigation;

/// The list of requests; on a phone each is a small card.
class RequestGrid extends Grid<RequestRow> {

    private static final long serialVersionUID = 1L;

    RequestGrid() {
        Columns.day(this, "Date", RequestRow::date);
        Columns.text(this, "Period", RequestRow::periodName);
        Columns.text(this, "Room", RequestRow::roomName);
        Columns.breaking(Columns.component(this, "Practical", RequestGrid::link));
        Columns.text(this, "Class", RequestRow::groupCode);
        Columns.text(this, "Sets", RequestRow::sharing);
        Columns.text(this, "Teacher", RequestRow::teacherName);
        Columns.state(this, "State", row -> StateMark.of(row.state()));
        RowCards.onPhone(this, "Request", RequestGrid::card);
        setEmptyStateComponent(
                new EmptyState("No requests here", "Choose other filters, or find a practical and ask for its kit."));
        addItemClickListener(click ->
                UI.getCurrent().navigate(RequestsNavigation.open(click.getItem().id())));
    }

    private static Component card(RequestRow row) {
        var day = row.date() == null ? "no day yet" : Dates.day(row.date());
        return Cards.line(
                link(row), "%s · %s · %s".formatted(day, row.where(), row.sharing()), StateMark.of(row.state()));
    }

    private static Component link(RequestRow row) {
        return new Anchor(route(row), row.title());
    }

    /// A draft opens in the form, a request that was sent on its own page.
    private static String route(RequestRow row) {
        return row.state() == RequestState.DRAFT
                ? RequestsNavigation.edit(row.id())
                : RequestsNavigation.open(row.id());
    }
}
