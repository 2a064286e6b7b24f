package org.retort.stock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;
import org.retort.labels.LabelCode;
import org.retort.platform.ui.Address;
import org.retort.platform.ui.EmptyState;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.LazyRows;
import org.retort.platform.ui.ListAndDetail;
import org.retort.platform.ui.ListOrder;
import org.retort.platform.ui.PageHeader;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.stock.ContainerCounts;
import org.retort.stock.ContainerId;
import org.retort.stock.ContainerRow;
import org.retort.stock.Places;
import org.retort.stock.Stock;
import org.retort.stock.StockNavigation;

/// Chemicals: every container in use, with what is known of one beside the list.
@Route("stock")
@PageTitle("Stock · Retort")
@Menu(order = 10, icon = "icons/stock.svg", title = "Stock")
@PermitAll
class StockView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_VOLUME_CM3 = 1000;

    private final transient Stock stock;
    private final transient ContainerPanels panels;
    private final transient StockDialogs dialogs;
    private final PageHeader header = new PageHeader("Stock", "");
    private final StockFilterBar filters;
    private final ContainerGrid grid;
    private final ListAndDetail layout = new ListAndDetail("420px", this::close);
    private @Nullable ContainerId shown;

    StockView(Stock stock, Places places, ContainerPanels panels, StockDialogs dialogs, Clock clock) {
        this.stock = stock;
        this.panels = panels;
        this.dialogs = dialogs;
        this.filters = new StockFilterBar(places, this::changed);
        this.grid = new ContainerGrid(LocalDate.now(clock));
        addClassName("list-view");
        grid.setItems(LazyRows.of(
                page -> stock.containers(filters.filter(), page).getContent(),
                () -> stock.count(filters.filter()),
                ContainerRow::id));
        grid.addItemClickListener(click -> show(click.getItem().id()));
        ListOrder.whenChosen(grid, this::remember);
        grid.setEmptyStateComponent(new EmptyState(
                "Nothing here",
                "Take away a filter, or receive what has come in.",
                new Button("Show everything", _ -> getUI().ifPresent(ui -> ui.navigate(StockView.class)))));
        header.setActions(dialogs.mayHandle() ? actions() : new Button[0]);
        layout.setMaster(grid);
        add(header, StockTabs.at(StockNavigation.CHEMICALS), filters, layout);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        filters.read(parameters);
        ListOrder.read(grid, parameters);
        refresh();
        Address.text(parameters, "receive").ifPresent(this::receive);
        Address.id(parameters, "make").map(FormulationId::new).ifPresent(wanted -> makeUp(wanted, parameters));
        Address.id(parameters, "id").map(ContainerId::new).ifPresentOrElse(this::open, this::hide);
    }

    /// Goods-in for a container that carries a code already.
    private void receive(String code) {
        if (dialogs.mayHandle() && LabelCode.parse(code) instanceof LabelCode.Reading.Read(var stuckOn)) {
            dialogs.receive(stuckOn, this::refresh);
            remember();
        }
    }

    /// What Today says is to be made.
    private void makeUp(FormulationId wanted, QueryParameters parameters) {
        if (dialogs.mayHandle()) {
            var volume = Address.number(parameters, "volume").orElse(USUAL_VOLUME_CM3);
            dialogs.makeUp(wanted, Quantity.of(volume, Unit.CM3), this::refresh);
            remember();
        }
    }

    private Button[] actions() {
        var labels = new Button("Labels…", Icons.PRINT.create(), _ -> printSelected());
        var receive = new Button("Receive", Icons.ADD.create(), _ -> dialogs.receive(this::refresh));
        receive.addThemeVariants(ButtonVariant.PRIMARY);
        return new Button[] {labels, receive};
    }

    private void printSelected() {
        var selected = grid.getSelectedItems().stream().map(ContainerRow::code).toList();
        Labelling.print(selected.isEmpty() ? shownCode() : selected);
    }

    private List<LabelCode> shownCode() {
        return shown == null
                ? List.of()
                : stock.find(shown).map(ContainerRow::code).stream().toList();
    }

    private void changed() {
        refresh();
        remember();
    }

    private void refresh() {
        var counts = stock.counts(filters.filter());
        filters.show(counts);
        header.setSubtitle(subtitle(counts));
        grid.getDataProvider().refreshAll();
    }

    private static String subtitle(ContainerCounts counts) {
        return counts.inUse() == 1
                ? "1 container"
                : Quantity.grouped(BigDecimal.valueOf(counts.inUse())) + " containers";
    }

    private void show(ContainerId id) {
        open(id);
        remember();
    }

    private void open(ContainerId id) {
        stock.find(id)
                .ifPresentOrElse(
                        row -> {
                            shown = id;
                            grid.makeRoom(true);
                            layout.show(row.label(), panels.panel(id, this::close, () -> {
                                refresh();
                                open(id);
                            }));
                        },
                        this::hide);
    }

    private void close() {
        hide();
        remember();
    }

    private void hide() {
        shown = null;
        grid.makeRoom(false);
        layout.hide();
    }

    private void remember() {
        var parameters = filters.parameters();
        ListOrder.keep(grid, parameters);
        parameters.put("id", shown == null ? "" : shown.value().toString());
        Address.show(StockNavigation.CHEMICALS, parameters);
    }
}
