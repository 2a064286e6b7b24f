package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.EnumSet;
import org.retort.platform.Dates;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.EmptyState;
import org.retort.requests.RequestBook;
import org.retort.requests.RequestFilter;
import org.retort.requests.RequestRow;
import org.retort.requests.RequestState;
import org.retort.requests.RequestsNavigation;
import org.springframework.data.domain.PageRequest;

/// A teacher's own lessons of the coming week, each with what is next to do, and the drafts that wait.
class TeacherWeek extends Div {

    private static final int MOST = 30;

    TeacherWeek(RequestBook book, LocalDate from, boolean whole) {
        addClassName("teacher-week");
        var open = EnumSet.complementOf(EnumSet.of(RequestState.CLOSED, RequestState.CANCELLED));
        var rows =
                book.list(RequestFilter.between(from, from.plusDays(7)).in(open).onlyMine(), PageRequest.of(0, MOST));
        if (rows.isEmpty()) {
            if (whole) {
                add(new EmptyState(
                        "Nothing asked for this week",
                        "Find a practical and ask for its kit: you see at once whether everything is there.",
                        link("Find a practical", "practicals")));
            }
            return;
        }
        add(Cards.titled("My lessons this week", rows.size() + " with a kit", link("New request", "requests/new"))
                .flush()
                .with(Cards.lines(rows.stream().map(TeacherWeek::line).toList())));
    }

    private static Component line(RequestRow row) {
        var when = row.date() == null ? "no day yet" : Dates.day(row.date());
        var detail =
                "%s %s %s · %s · %s".formatted(when, row.periodName(), row.roomName(), row.groupCode(), row.sharing());
        return Cards.line(
                new Anchor(RequestsNavigation.open(row.id()), row.title()),
                detail,
                StateMark.of(row.state()),
                next(row));
    }

    private static Component next(RequestRow row) {
        return switch (row.state()) {
            case DRAFT -> link("Finish and send", RequestsNavigation.edit(row.id()));
            case QUERIED -> link("Answer", RequestsNavigation.open(row.id()));
            case SUBMITTED, ACCEPTED, PREPARED -> link("Assessment", RequestsNavigation.open(row.id()));
            case DECLINED, DELIVERED, RETURNED, NOT_USED, CLOSED, CANCELLED ->
                link("Open", RequestsNavigation.open(row.id()));
        };
    }

    private static Component link(String caption, String route) {
        var link = new Anchor(route, caption);
        link.addClassName("button-link");
        return link;
    }
}
