package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.retort.people.Role;
import org.retort.platform.ui.LazyRows;
import org.retort.platform.ui.PageHeader;
import org.retort.requests.RequestBook;
import org.retort.requests.RequestFilter;
import org.retort.requests.RequestRow;
import org.retort.requests.RequestState;

/// All requests, or one's own, in a list that pages in the database; the filters stand in the address.
@Route("requests")
@PageTitle("Requests · Retort")
@Menu(order = 38, icon = "icons/requests.svg", title = "Requests")
@PermitAll
class RequestsView extends Div implements BeforeEnterObserver {

    private static final LocalDate FAR = LocalDate.of(2200, 1, 1);
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private final RequestBook book;
    private final Clock clock;
    private final Select<Show> show = new Select<>();
    private final Select<Which> which = new Select<>();
    private final TextField text = new TextField();
    private final RequestGrid grid = new RequestGrid();
    private boolean filling;

    /// Whose requests are shown.
    private enum Show {
        MINE("My requests"),
        ALL("All requests");

        private final String label;

        Show(String label) {
            this.label = label;
        }
    }

    /// Which of them are shown.
    private enum Which {
        OPEN("Open"),
        ACCEPT("To accept"),
        OVER("Over"),
        EVERY("All");

        private final String label;

        Which(String label) {
            this.label = label;
        }
    }

    RequestsView(RequestBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
        addClassNames("requests", "screen", "screen-fill");
        show.setItems(Show.values());
        show.setItemLabelGenerator(item -> item.label);
        show.setAriaLabel("Whose");
        which.setItems(Which.values());
        which.setItemLabelGenerator(item -> item.label);
        which.setAriaLabel("Which");
        text.setPlaceholder("Practical or class");
        text.setAriaLabel("Search requests");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        show.addValueChangeListener(_ -> go());
        which.addValueChangeListener(_ -> go());
        text.addValueChangeListener(_ -> go());
        var filters = new Div(show, which, text);
        filters.addClassName("filters");
        add(new PageHeader("Requests", "", actions()), filters, grid);
    }

    private static Component[] actions() {
        var actions = new ArrayList<Component>();
        if (Role.TEACHER.isHeld()) {
            var fresh = new Anchor("requests/new", "New request");
            fresh.addClassNames("button-link", "button-link-primary");
            actions.add(fresh);
        }
        return actions.toArray(Component[]::new);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        filling = true;
        show.setValue(read(Show.class, query, "show", Role.TEACHER.isHeld() ? Show.MINE : Show.ALL));
        which.setValue(read(Which.class, query, "which", Which.OPEN));
        text.setValue(query.getSingleParameter("q").orElse(""));
        filling = false;
        var filter = filter();
        grid.setItems(LazyRows.of(page -> book.list(filter, page), () -> book.count(filter), RequestRow::id));
    }

    private static <E extends Enum<E>> E read(Class<E> type, QueryParameters query, String name, E usual) {
        return query.getSingleParameter(name)
                .flatMap(value -> EnumSet.allOf(type).stream()
                        .filter(each -> each.name().equalsIgnoreCase(value))
                        .findFirst())
                .orElse(usual);
    }

    private RequestFilter filter() {
        var today = LocalDate.now(clock);
        var from = which.getValue() == Which.OPEN || which.getValue() == Which.ACCEPT ? today : EVER;
        var leftOver = which.getValue() == Which.OPEN;
        var base = new RequestFilter(from, FAR, false, leftOver, states(), false, text.getValue());
        return show.getValue() == Show.MINE ? base.onlyMine() : base;
    }

    private Set<RequestState> states() {
        return switch (which.getValue()) {
            case OPEN ->
                EnumSet.complementOf(EnumSet.of(RequestState.CLOSED, RequestState.CANCELLED, RequestState.DECLINED));
            case ACCEPT -> EnumSet.of(RequestState.SUBMITTED);
            case OVER -> EnumSet.of(RequestState.CLOSED, RequestState.CANCELLED, RequestState.DECLINED);
            case EVERY -> EnumSet.allOf(RequestState.class);
        };
    }

    private void go() {
        if (!filling) {
            var address = new QueryParameters(Map.of(
                    "show", List.of(show.getValue().name().toLowerCase(Locale.ROOT)),
                    "which", List.of(which.getValue().name().toLowerCase(Locale.ROOT)),
                    "q", List.of(text.getValue())));
            UI.getCurrent().navigate(RequestsView.class, address);
        }
    }
}
