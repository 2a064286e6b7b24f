package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.retort.platform.Dates;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.DownloadButton;
import org.retort.platform.ui.EmptyState;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.PageHeader;
import org.retort.requests.PickList;
import org.retort.requests.PickLists;
import org.retort.requests.PickSheet;
import org.retort.requests.Picking;
import org.retort.requests.Preparing;
import org.retort.requests.RequestId;
import org.retort.requests.RequestRow;
import org.retort.requests.RequestState;
import org.retort.requests.RequestsNavigation;
import org.retort.requests.TrayTicked;
import org.retort.requests.gate.Level;

/// The one pick list of a day, or of one request: by place, with "all present" for each tray.
@Route("requests/pick")
@PageTitle("Pick list · Retort")
@RolesAllowed("TECHNICIAN")
class PickListView extends Div implements BeforeEnterObserver {

    private final PickLists lists;
    private final Picking picking;
    private final Preparing preparing;
    private final PickLines lines;
    private final PickSheet sheet;
    private final Clock clock;
    private LocalDate date = LocalDate.EPOCH;
    private Set<RequestId> only = Set.of();

    PickListView(PickLists lists, Picking picking, Preparing preparing, PickLines lines, PickSheet sheet, Clock clock) {
        this.lists = lists;
        this.picking = picking;
        this.preparing = preparing;
        this.lines = lines;
        this.sheet = sheet;
        this.clock = clock;
        addClassName("pick-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        date = query.getSingleParameter("day").flatMap(Dates::parse).orElse(LocalDate.now(clock));
        only = query.getParameters("request").stream().map(PickListView::id).collect(Collectors.toSet());
        show();
    }

    private static RequestId id(String text) {
        try {
            return new RequestId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new NoSuchThing("request", text);
        }
    }

    private void show() {
        var list = lists.of(date, only);
        removeAll();
        add(new PageHeader("Pick list", Dates.day(date) + " · " + list.open() + " to pick", actions(list))
                .under("Today", RequestsNavigation.today(date)));
        if (list.items().isEmpty()) {
            add(new EmptyState(
                    "Nothing to pick", "Accept the requests of this day first; their lines then stand here."));
            return;
        }
        add(trays(list));
        list.items().stream()
                .collect(Collectors.groupingBy(PickList.Item::place, LinkedHashMap::new, Collectors.toList()))
                .forEach((place, items) -> add(place(place, items)));
    }

    private Component[] actions(PickList list) {
        return list.items().isEmpty()
                ? new Component[0]
                : new Component[] {
                    new DownloadButton("Print", () -> "pick-list-" + date + ".pdf", () -> sheet.pdf(date, only))
                            .inNewTab()
                };
    }

    private Component place(String place, List<PickList.Item> items) {
        return Cards.titled(place.isEmpty() ? "Place not known" : place)
                .flush()
                .with(Cards.lines(items.stream()
                        .map(item -> lines.line(item, this::after))
                        .toList()));
    }

    /// Each lesson with its trays: what is open on each, and one tap for "all present".
    private CardBox trays(PickList list) {
        var rows = list.lessons().stream().map(lesson -> trays(list, lesson)).toList();
        return Cards.titled("Trays").flush().with(Cards.lines(rows));
    }

    private Component trays(PickList list, RequestRow lesson) {
        var buttons = new Div();
        buttons.addClassName("tray-buttons");
        for (var number : List.of(1, 2)) {
            var items = list.of(lesson.id(), number);
            var open = items.stream().filter(item -> !item.line().present()).count();
            if (open > 0) {
                buttons.add(new Button(
                        "Tray %d: all present (%d)".formatted(number, open),
                        _ -> ticked(picking.allPresent(lesson.id(), number))));
            } else if (!items.isEmpty()) {
                buttons.add(StateMark.of(Level.FINE, "Tray %d complete".formatted(number)));
            }
        }
        if (lesson.state() == RequestState.ACCEPTED
                && list.items().stream()
                        .filter(item -> item.lesson().id().equals(lesson.id()))
                        .allMatch(item -> item.line().present())) {
            buttons.add(new Button("Prepared", _ -> prepared(preparing.prepared(lesson.id()))));
        }
        return Cards.line(new Span(lesson.title()), lesson.where(), buttons);
    }

    private void prepared(Outcome<RequestState> outcome) {
        after(outcome.map(_ -> "Prepared: it can be delivered when its assessment is signed."));
    }

    private void ticked(Outcome<TrayTicked> outcome) {
        if (outcome instanceof Outcome.Done<TrayTicked>(var tray) && !tray.complete()) {
            Notices.warn(tray.sentence());
            show();
        } else {
            after(outcome.map(TrayTicked::sentence));
        }
    }

    private void after(Outcome<String> outcome) {
        switch (outcome) {
            case Outcome.Done<String>(var sentence) -> Notices.success(sentence);
            case Outcome.Refused<String> no -> Notices.error(no.reason());
        }
        show();
    }
}
