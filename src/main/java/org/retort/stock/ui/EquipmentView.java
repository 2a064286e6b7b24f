package org.retort.stock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import org.retort.platform.ui.Address;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.EmptyState;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.LazyRows;
import org.retort.platform.ui.PageHeader;
import org.retort.stock.CountedRow;
import org.retort.stock.EquipmentFilter;
import org.retort.stock.EquipmentItemId;
import org.retort.stock.EquipmentItemRow;
import org.retort.stock.EquipmentStock;
import org.retort.stock.Places;
import org.retort.stock.StockNavigation;

/// Equipment: what is counted by model and place, and the pieces with a code of their own.
@Route("stock/equipment")
@PageTitle("Equipment")
@PermitAll
class EquipmentView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient EquipmentStock equipment;
    private final transient EquipmentPanels panels;
    private final TextField text = new TextField();
    private final PlaceBox place;
    private final Checkbox resident = new Checkbox("Lives in a lab");
    private final Tab counted = new Tab("Counted");
    private final Tab tracked = new Tab("With a code of its own");
    private final Tabs kinds = new Tabs(counted, tracked);
    private final Grid<CountedRow> counts = new Grid<>();
    private final Grid<EquipmentItemRow> items = new Grid<>();
    private final MasterDetailLayout layout = new MasterDetailLayout();

    EquipmentView(EquipmentStock equipment, Places places, EquipmentPanels panels, EquipmentDialogs dialogs) {
        this.equipment = equipment;
        this.panels = panels;
        this.place = new PlaceBox("", places);
        addClassName("list-view");
        setUpFilters();
        setUpCounts();
        setUpItems();
        kinds.addSelectedChangeListener(_ -> showGrid());
        layout.setDetailSize("420px");
        layout.setSizeFull();
        layout.addDetailEscapePressListener(_ -> layout.setDetail(null));
        layout.addBackdropClickListener(_ -> layout.setDetail(null));
        var filters = new Div(text, place, resident, kinds);
        filters.addClassName("filter-bar");
        var header = new PageHeader("Stock", "Equipment, counted or with a code of its own");
        if (dialogs.mayHandle()) {
            header.setActions(actions(dialogs));
        }
        add(header, new StockTabs(StockNavigation.EQUIPMENT), filters, layout);
        showGrid();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        text.setValue(Address.text(parameters, "q").orElse(""));
        Address.id(parameters, "id")
                .map(EquipmentItemId::new)
                .flatMap(equipment::find)
                .ifPresent(item -> {
                    kinds.setSelectedTab(tracked);
                    layout.setDetail(panels.panel(item, this::refresh));
                });
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
        text.addValueChangeListener(_ -> changed());
        place.setPlaceholder("All places");
        place.setAriaLabel("Place");
        place.addValueChangeListener(_ -> refresh());
        resident.addValueChangeListener(_ -> refresh());
    }

    private void setUpCounts() {
        counts.addThemeVariants(GridVariant.NO_BORDER);
        Columns.text(counts, "Equipment", CountedRow::name).setFlexGrow(2);
        Columns.text(counts, "Place", row -> row.resident() ? row.placePath() + " (lives here)" : row.placePath())
                .setFlexGrow(2);
        Columns.number(counts, "How many", CountedRow::quantity);
        counts.setItems(LazyRows.ofPages(page -> equipment.counted(filter(), page), CountedRow::id));
        counts.addItemClickListener(click -> layout.setDetail(panels.panel(click.getItem(), this::refresh)));
        counts.setEmptyStateComponent(new EmptyState("No equipment here", "Take away a filter, or receive some."));
    }

    private void setUpItems() {
        items.addThemeVariants(GridVariant.NO_BORDER);
        items.setSelectionMode(Grid.SelectionMode.MULTI);
        Columns.text(items, "Equipment", EquipmentItemRow::name).setFlexGrow(2);
        Columns.text(items, "Code", row -> row.code().label()).setFlexGrow(0);
        Columns.text(items, "Place", EquipmentItemRow::placePath).setFlexGrow(2);
        Columns.text(items, "State", row -> row.state().label()).setFlexGrow(0);
        items.setItems(LazyRows.ofPages(page -> equipment.items(filter(), page), EquipmentItemRow::id));
        items.addItemClickListener(click -> layout.setDetail(panels.panel(click.getItem(), this::refresh)));
        items.setEmptyStateComponent(
                new EmptyState("Nothing with a code of its own", "Give a balance or a microscope a code."));
    }

    private EquipmentFilter filter() {
        return new EquipmentFilter(text.getValue(), place.chosen().orElse(null), resident.getValue());
    }

    private void showGrid() {
        var isCounted = kinds.getSelectedTab() == counted;
        resident.setVisible(isCounted);
        layout.setMaster(isCounted ? counts : items);
        layout.setDetail(null);
    }

    private void changed() {
        refresh();
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", text.getValue());
        Address.show(StockNavigation.EQUIPMENT, parameters);
    }

    private void refresh() {
        counts.getDataProvider().refreshAll();
        items.getDataProvider().refreshAll();
    }
}
