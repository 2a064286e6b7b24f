package org.retort.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelRow;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.LazyRows;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.PageHeader;
import org.retort.platform.ui.RowCards;

/// The kinds of equipment that the school may hold; how many stand where is under Stock.
@Route(CatalogueNavigation.EQUIPMENT_MODELS)
@PageTitle("Equipment models · Retort")
@RolesAllowed("TECHNICIAN")
class EquipmentModelsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient EquipmentCatalogue equipment;
    private final TextField search = new TextField();
    private final Select<String> category = new Select<>();
    private final Grid<EquipmentModelRow> grid = new Grid<>();

    EquipmentModelsView(EquipmentCatalogue equipment) {
        this.equipment = equipment;
        addClassNames("screen", "screen-fill");
        var add = new Button(
                "Add a model", Icons.ADD.create(), _ -> EquipmentModelDialogs.add(equipment, _ -> refresh()));
        add(new PageHeader("Equipment models", "What the school may hold; how many stand where is under Stock", add));
        add(filters(), list());
    }

    private Div filters() {
        search.setPlaceholder("Name or category");
        search.setAriaLabel("Search equipment models");
        search.addClassName("catalogue-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> refresh());
        category.setAriaLabel("Category");
        category.setPlaceholder("Every category");
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption("Every category");
        category.setItems(equipment.categories());
        category.addValueChangeListener(_ -> refresh());
        var filters = new Div(search, category);
        filters.addClassName("filters");
        return filters;
    }

    private Grid<EquipmentModelRow> list() {
        Columns.text(grid, "Name", EquipmentModelRow::name).setFlexGrow(1);
        Columns.text(grid, "Category", EquipmentModelRow::category).setFlexGrow(0);
        Columns.number(
                grid,
                "Class of 30",
                row -> Objects.requireNonNullElse(row.classSet(), "").toString());
        Columns.text(grid, "Formal check", EquipmentModelRow::inspection).setFlexGrow(0);
        Columns.component(grid, "", this::actions).setFlexGrow(0);
        RowCards.onPhone(
                grid,
                "Model",
                row -> Cards.line(
                        new Span(row.name()), RowCards.words(row.category(), row.inspection()), actions(row)));
        grid.setItems(LazyRows.ofPages(
                page -> equipment.find(
                        search.getValue(), category.getOptionalValue().orElse(""), page),
                EquipmentModelRow::id));
        grid.setEmptyStateText("No model is called that. Try another word, or add it.");
        return grid;
    }

    private Div actions(EquipmentModelRow row) {
        var edit = new Button("Change", _ -> EquipmentModelDialogs.edit(equipment, row, _ -> refresh()));
        edit.setAriaLabel("Change " + row.name());
        var archive = new Button("Take out of use", _ -> archive(row));
        archive.setAriaLabel("Take %s out of use".formatted(row.name()));
        var actions = new Div(edit, archive);
        actions.addClassName("page-actions");
        return actions;
    }

    private void archive(EquipmentModelRow row) {
        equipment.archive(row.id());
        refresh();
        Notices.withUndo("Took %s out of use. What is held of it stays.".formatted(row.name()), () -> {
            equipment.restore(row.id());
            refresh();
        });
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
