package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retort.platform.ui.Address;
import org.retort.platform.ui.DownloadButton;
import org.retort.platform.ui.EmptyState;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.ListAndDetail;
import org.retort.platform.ui.PageHeader;
import org.retort.stock.ChemicalRegister;
import org.retort.stock.PlaceId;
import org.retort.stock.PlaceRow;
import org.retort.stock.Places;
import org.retort.stock.StockNavigation;

/// The tree of places, with what stands at one beside it.
@Route("places")
@PageTitle("Places · Retort")
@Menu(order = 11, icon = "icons/places.svg", title = "Places")
@PermitAll
class PlacesView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Places places;
    private final transient PlacePanels panels;
    private final transient PlaceDialogs dialogs;
    private final PageHeader header = new PageHeader("Places", "");
    private final TreeGrid<PlaceRow> tree = new TreeGrid<>();
    private final ListAndDetail layout = new ListAndDetail("440px", this::close);
    private final Map<PlaceId, PlaceRow> rows = new HashMap<>();
    private @Nullable PlaceId shown;

    PlacesView(Places places, PlacePanels panels, PlaceDialogs dialogs, ChemicalRegister register) {
        this.places = places;
        this.panels = panels;
        this.dialogs = dialogs;
        addClassName("list-view");
        tree.addThemeVariants(GridVariant.NO_BORDER);
        tree.addComponentHierarchyColumn(this::name).setHeader("Place").setFlexGrow(2);
        tree.addColumn(place -> place.kind().label())
                .setHeader("Kind")
                .setAutoWidth(true)
                .setFlexGrow(0);
        tree.addItemClickListener(click -> show(click.getItem().id()));
        tree.setEmptyStateComponent(
                new EmptyState("No places yet", "Begin with the site, then its rooms, cupboards and shelves."));
        if (dialogs.mayKeep()) {
            var add = new Button("Add a place", Icons.ADD.create(), _ -> dialogs.add(row(shown), this::reload));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            var print =
                    new DownloadButton("Chemical register", () -> "chemical register.pdf", register::pdf).inNewTab();
            header.setActions(print, add);
        }
        layout.setMaster(tree);
        add(header, layout);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
        Address.id(event.getLocation().getQueryParameters(), "id")
                .map(PlaceId::new)
                .filter(rows::containsKey)
                .ifPresent(this::open);
    }

    private void reload() {
        rows.clear();
        var children = new HashMap<PlaceId, List<PlaceRow>>();
        var tops = new ArrayList<PlaceRow>();
        for (var place : places.tree()) {
            rows.put(place.id(), place);
            if (place.parent() == null) {
                tops.add(place);
            } else {
                children.computeIfAbsent(place.parent(), _ -> new ArrayList<>()).add(place);
            }
        }
        tree.setItems(tops, place -> children.getOrDefault(place.id(), List.of()));
        tree.expandRecursively(tops, 1);
        header.setSubtitle(rows.size() == 1 ? "1 place" : rows.size() + " places");
        if (shown != null && rows.containsKey(shown)) {
            open(shown);
        } else {
            hide();
        }
    }

    /// Its name in the tree. A click that reached the words of the tree itself would fold what stands under them.
    private Component name(PlaceRow place) {
        var name = new Span(place.name());
        name.getElement().addEventListener("click", _ -> show(place.id())).stopPropagation();
        return name;
    }

    private void show(PlaceId id) {
        open(id);
        Address.show(StockNavigation.PLACES, Map.of("id", id.value().toString()));
    }

    private void open(PlaceId id) {
        var row = row(id);
        if (row != null) {
            shown = id;
            layout.show(row.name(), panels.panel(row, dialogs, this::close, this::reload));
        }
    }

    private @Nullable PlaceRow row(@Nullable PlaceId id) {
        return id == null ? null : rows.get(id);
    }

    private void close() {
        hide();
        Address.show(StockNavigation.PLACES, Map.of());
    }

    private void hide() {
        shown = null;
        layout.hide();
    }
}
