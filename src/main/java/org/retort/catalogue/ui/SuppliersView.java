package org.retort.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.retort.catalogue.SupplierRow;
import org.retort.catalogue.Suppliers;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.Confirm;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.LazyRows;
import org.retort.platform.ui.PageHeader;
import org.retort.platform.ui.RowCards;

/// Who sells to the school.
@Route(CatalogueNavigation.SUPPLIERS)
@PageTitle("Suppliers · Retort")
@RolesAllowed("TECHNICIAN")
class SuppliersView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Suppliers suppliers;
    private final TextField search = new TextField();
    private final Grid<SupplierRow> grid = new Grid<>();

    SuppliersView(Suppliers suppliers) {
        this.suppliers = suppliers;
        addClassNames("screen", "screen-fill");
        search.setPlaceholder("Name");
        search.setAriaLabel("Search suppliers");
        search.addClassName("catalogue-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> refresh());
        var filters = new Div(search);
        filters.addClassName("filters");
        var add = new Button("Add a supplier", Icons.ADD.create(), _ -> SupplierDialogs.add(suppliers, _ -> refresh()));
        add(new PageHeader("Suppliers", "Who sells to the school", add), filters, list());
    }

    private Grid<SupplierRow> list() {
        Columns.text(grid, "Name", SupplierRow::name).setFlexGrow(1);
        Columns.text(grid, "Website", SupplierRow::website).setFlexGrow(0);
        Columns.text(grid, "Telephone", SupplierRow::telephone).setFlexGrow(0);
        Columns.component(grid, "", this::actions).setFlexGrow(0);
        RowCards.onPhone(
                grid,
                "Supplier",
                row -> Cards.line(new Span(row.name()), RowCards.words(row.website(), row.telephone()), actions(row)));
        grid.setItems(LazyRows.ofPages(page -> suppliers.find(search.getValue(), page), SupplierRow::id));
        grid.setEmptyStateText("No suppliers yet. Add the first one.");
        return grid;
    }

    private Div actions(SupplierRow row) {
        var edit = new Button("Change", _ -> SupplierDialogs.edit(suppliers, row, _ -> refresh()));
        edit.setAriaLabel("Change " + row.name());
        var archive = new Button("Take out of use", _ -> askToArchive(row));
        archive.setAriaLabel("Take %s out of use".formatted(row.name()));
        var actions = new Div(edit, archive);
        actions.addClassName("page-actions");
        return actions;
    }

    private void askToArchive(SupplierRow row) {
        Confirm.ask(
                "Take %s out of use?".formatted(row.name()),
                "What was bought from it still names it. Adding it again brings it back.",
                "Take out of use",
                () -> {
                    suppliers.archive(row.id());
                    refresh();
                });
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
