package org.retort.stock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.retort.platform.ui.Address;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.LazyRows;
import org.retort.platform.ui.ListAndDetail;
import org.retort.platform.ui.ListOrder;
import org.retort.platform.ui.PageHeader;
import org.retort.stock.CountedRow;
import org.retort.stock.EquipmentFilter;
import org.retort.stock.EquipmentItemId;
import org.retort.stock.EquipmentItemRow;
import org.retort.stock.EquipmentStock;
import org.retort.stock.PlaceId;
import org.retort.stock.Places;
import org.retort.stock.StockNavigation;

/// Equipment: what is counted by model and place, or the pieces with a code of their own; the address says which.
@Route("stock/equipment")
@PageTitle("Equipment · Retort")
@PermitAll
class EquipmentView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String CODED = "coded";
    private static final String YES = "yes";

    private final transient EquipmentStock equipment;
    private final transient Places places;
    private final transient EquipmentPanels panels;
    private final TextField text = new TextField();
    private final PlaceBox place;
    private final Checkbox resident = new Checkbox("Lives in a lab");
    private final Div tabs = new Div();
    private final Grid<CountedRow> counts = EquipmentGrids.counted();
    private final Grid<EquipmentItemRow> items = EquipmentGrids.coded();
    private final ListAndDetail layout = new ListAndDetail("420px", this::close);
    private boolean coded;
    private @Nullable EquipmentItemId shown;

    EquipmentView(EquipmentStock equipment, Places places, EquipmentPanels panels, EquipmentDialogs dialogs) {
        this.equipment = equipment;
        this.places = places;
        this.panels = panels;
        this.place = new PlaceBox("", places);
        addClassName("list-view");
        setUpFilters();
        counts.setItems(LazyRows.ofPages(page -> equipment.counted(filter(), page), CountedRow::id));
        counts.addItemClickListener(click -> open(click.getItem()));
        items.setItems(LazyRows.ofPages(page -> equipment.items(filter(), page), EquipmentItemRow::id));
        items.addItemClickListener(click -> {
            open(click.getItem());
            remember();
        });
        var filters = new Div(text, place, resident);
        filters.addClassName("filter-bar");
        var header = new PageHeader("Stock", "Equipment, counted or with a code of its own");
        if (dialogs.mayHandle()) {
            header.setActions(actions(dialogs));
        }
        add(header, tabs, filters, layout);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var id = Address.id(parameters, "id").map(EquipmentItemId::new);
        coded = id.isPresent()
                || Address.text(parameters, "kind").filter(CODED::equals).isPresent();
        text.setValue(Address.text(parameters, "q").orElse(""));
        place.choose(Address.id(parameters, "place")
                .map(PlaceId::new)
                .flatMap(places::find)
                .orElse(null));
        resident.setValue(
                Address.text(parameters, "resident").filter(YES::equals).isPresent());
        ListOrder.read(shownList(), parameters);
        tabs.removeAll();
        tabs.add(StockTabs.at(coded ? StockNavigation.CODED_EQUIPMENT : StockNavigation.EQUIPMENT));
        resident.setVisible(!coded);
        layout.setMaster(shownList());
        hide();
        id.flatMap(equipment::find).ifPresent(this::open);
    }

    private Button[] actions(EquipmentDialogs dialogs) {
        var labels = new Button(
                "Labels…",
                Icons.PRINT.create(),
                _ -> Labelling.print(items.getSelectedItems().stream()
                        .map(EquipmentItemRow::code)
                        .toList()));
        var register = new Button("Give a code…", _ -> dialogs.register(this::refresh));
        var receive = new Button("Receive", Icons.ADD.create(), _ -> dialogs.receive(this::refresh));
        receive.addThemeVariants(ButtonVariant.PRIMARY);
        return new Button[] {labels, register, receive};
    }

    private void setUpFilters() {
        text.setPlaceholder("Name, serial number or code");
        text.setAriaLabel("Search equipment");
        text.setPrefixComponent(Icons.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> changed(change.isFromClient()));
        place.setPlaceholder("All places");
        place.setAriaLabel("Place");
        place.addValueChangeListener(change -> changed(change.isFromClient()));
        resident.addValueChangeListener(change -> changed(change.isFromClient()));
        ListOrder.whenChosen(counts, this::remember);
        ListOrder.whenChosen(items, this::remember);
    }

    private void changed(boolean byPerson) {
        refresh();
        if (byPerson) {
            remember();
        }
    }

    private Grid<?> shownList() {
        return coded ? items : counts;
    }

    private EquipmentFilter filter() {
        return new EquipmentFilter(text.getValue(), place.chosen().orElse(null), !coded && resident.getValue());
    }

    private void open(CountedRow row) {
        layout.show(row.name(), panels.panel(row, this::close, this::refresh));
    }

    private void open(EquipmentItemRow item) {
        shown = item.id();
        layout.show(item.name(), panels.panel(item, this::close, this::refresh));
    }

    private void close() {
        hide();
        remember();
    }

    private void hide() {
        shown = null;
        layout.hide();
    }

    private void remember() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("kind", coded ? CODED : "");
        parameters.put("q", text.getValue());
        parameters.put("place", place.chosen().map(id -> id.value().toString()).orElse(""));
        parameters.put("resident", !coded && resident.getValue() ? YES : "");
        ListOrder.keep(shownList(), parameters);
        parameters.put("id", shown == null ? "" : shown.value().toString());
        Address.show(StockNavigation.EQUIPMENT, parameters);
    }

    private void refresh() {
        counts.getDataProvider().refreshAll();
        items.getDataProvider().refreshAll();
    }
}
