package org.retort.practicals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.retort.platform.ui.Address;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.EmptyState;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.LazyRows;
import org.retort.platform.ui.ListOrder;
import org.retort.platform.ui.PageHeader;
import org.retort.practicals.PracticalRow;
import org.retort.practicals.Practicals;

/// The library of practicals: found by course, key stage, subject, mode, who may handle, or any word.
@Route("practicals")
@PageTitle("Practicals · Retort")
@Menu(order = 30, icon = "icons/practicals.svg", title = "Practicals")
@PermitAll
class PracticalLibraryView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Practicals practicals;
    private final PageHeader header = new PageHeader("Practicals", "");
    private final PracticalFilterBar filters;
    private final Grid<PracticalRow> grid = new Grid<>();
    private final VirtualList<PracticalRow> cards = new VirtualList<>();
    private final CallbackDataProvider<PracticalRow, Void> rows;

    PracticalLibraryView(Practicals practicals, PracticalDialogs dialogs) {
        this.practicals = practicals;
        this.filters = new PracticalFilterBar(practicals.courses(), this::narrowed);
        this.rows = LazyRows.of(
                page -> practicals.list(filters.filter(), page),
                () -> practicals.count(filters.filter()),
                PracticalRow::id);
        addClassNames("screen", "screen-fill", "practical-library");
        if (Editors.mayEdit()) {
            var add = new Button("Add a practical", Icons.ADD.create(), _ -> dialogs.add());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.setActions(add);
        }
        setUpGrid();
        cards.addClassName("practical-cards");
        cards.setRenderer(new ComponentRenderer<>(PracticalLibraryView::card));
        cards.setDataProvider(rows);
        add(header, filters, grid, cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        filters.read(parameters);
        ListOrder.read(grid, parameters);
        refresh();
    }

    private void setUpGrid() {
        grid.addClassName("practical-grid");
        Columns.component(grid, "Practical", PracticalLibraryView::link)
                .setFlexGrow(4)
                .setAutoWidth(false)
                .setWidth("18rem")
                .setSortProperty("title");
        Columns.text(grid, "Course and number", PracticalRow::place).setSortProperty("course");
        Columns.text(grid, "Subject", row -> row.subject().label()).setSortProperty("subject");
        Columns.text(grid, "Mode", row -> row.mode().label()).setSortProperty("mode");
        Columns.text(grid, "Who may handle", row -> row.whoMayHandle().label()).setSortProperty("whoMayHandle");
        grid.addItemClickListener(
                click -> PracticalsNavigation.open(click.getItem().id()));
        ListOrder.whenChosen(grid, this::remember);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setItems(rows);
        grid.setEmptyStateComponent(new EmptyState(
                "No practical is like that",
                "Take away a filter, or search for fewer words.",
                new Button("Show all", _ -> PracticalsNavigation.openLibrary())));
    }

    private void narrowed() {
        refresh();
        remember();
    }

    private void remember() {
        var parameters = filters.parameters();
        ListOrder.keep(grid, parameters);
        Address.show("practicals", parameters);
    }

    private void refresh() {
        var count = practicals.count(filters.filter());
        header.setSubtitle(count == 1 ? "1 practical" : "%d practicals".formatted(count));
        rows.refreshAll();
    }

    private static Component link(PracticalRow row) {
        var link = new Anchor(PracticalsNavigation.route(row.id()), row.title());
        link.addClassName("practical-link");
        return link;
    }

    private static Component card(PracticalRow row) {
        var place = new Span(row.place());
        place.addClassNames("tiny", "quiet");
        var facts = new Span("%s · %s · %s"
                .formatted(
                        row.subject().label(),
                        row.mode().label(),
                        row.whoMayHandle().label()));
        facts.addClassNames("tiny", "quiet");
        var card = new Anchor(PracticalsNavigation.route(row.id()), place, new Span(row.title()), facts);
        card.addClassName("practical-card");
        return card;
    }
}
