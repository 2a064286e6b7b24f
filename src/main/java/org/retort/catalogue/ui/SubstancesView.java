package org.retort.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceEditing;
import org.retort.catalogue.SubstanceId;
import org.retort.catalogue.SubstanceRow;
import org.retort.platform.NoSuchThing;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.Formula;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.LazyRows;
import org.retort.platform.ui.ListAndDetail;
import org.retort.platform.ui.PageHeader;

/// The substances and mixtures of the school, searched and paged in the database, with a detail beside the list.
@Route(CatalogueNavigation.SUBSTANCES + "/:id?")
@PageTitle("Substances · Retort")
@Menu(order = 24, icon = "icons/substances.svg", title = "Substances")
@PermitAll
class SubstancesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String SEARCH = "q";

    private final transient SubstanceCatalogue substances;
    private final transient Formulations formulations;
    private final transient SubstanceActions actions;
    private final TextField search = new TextField();
    private final Grid<SubstanceRow> grid = new Grid<>();
    private final ListAndDetail layout = new ListAndDetail("440px", () -> go(null));
    private @Nullable SubstanceId shown;

    SubstancesView(
            SubstanceCatalogue substances,
            SubstanceEditing editing,
            Formulations formulations,
            AuthenticationContext signedIn) {
        this.substances = substances;
        this.formulations = formulations;
        var mayEdit = signedIn.hasAnyRole("TECHNICIAN", "SAFETY_LEAD");
        actions = new SubstanceActions(editing, formulations, mayEdit, this::changed, () -> go(null));
        addClassNames("screen", "screen-fill");
        var header = new PageHeader("Substances", "What things are; how strong and how much stands under Stock");
        if (mayEdit) {
            header.setActions(new Button(
                    "Add a substance", Icons.ADD.create(), _ -> SubstanceDialogs.add(editing, this::changed)));
        }
        layout.setMaster(list());
        layout.setMasterSize("360px", true);
        layout.addClassName("substances-layout");
        add(header, layout);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var text = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse("");
        if (!text.equals(search.getValue())) {
            search.setValue(text);
        }
        try {
            event.getRouteParameters()
                    .get("id")
                    .map(UUID::fromString)
                    .map(SubstanceId::new)
                    .ifPresentOrElse(this::show, this::showNothing);
        } catch (IllegalArgumentException | NoSuchThing _) {
            event.rerouteToError(NotFoundException.class, "There is no such substance here.");
        }
    }

    private Div list() {
        search.setPlaceholder("Name, other name, formula or CAS number");
        search.setAriaLabel("Search substances");
        search.addClassName("catalogue-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            grid.getDataProvider().refreshAll();
            if (change.isFromClient()) {
                go(shown);
            }
        });
        Columns.text(grid, "Name", SubstanceRow::name).setFlexGrow(1);
        Columns.component(grid, "Formula", row -> Formula.of(row.formula().replace('.', '·')))
                .setFlexGrow(0);
        Columns.text(grid, "CAS number", SubstanceRow::casNumber).setFlexGrow(0);
        Columns.text(grid, "Belongs in", row -> row.storageHome().replace('-', ' '))
                .setFlexGrow(0);
        grid.setItems(LazyRows.ofPages(page -> substances.find(search.getValue(), page), SubstanceRow::id));
        grid.setEmptyStateText("No substance is called that. Try another name, the formula or the CAS number.");
        grid.addItemClickListener(click -> go(click.getItem().id()));
        var filters = new Div(search);
        filters.addClassName("filters");
        var list = new Div(filters, grid);
        list.addClassNames("substances-list");
        return list;
    }

    /// Opens the same screen with the selection and the search in its address.
    private void go(@Nullable SubstanceId id) {
        var route = id == null ? CatalogueNavigation.SUBSTANCES : CatalogueNavigation.route(id);
        var query = search.isEmpty() ? QueryParameters.empty() : QueryParameters.of(SEARCH, search.getValue());
        getUI().ifPresent(ui -> ui.navigate(route, query));
    }

    private void show(SubstanceId id) {
        shown = id;
        var details = substances.details(id);
        layout.show(details.data().name(), new SubstanceDetail(details, formulations.of(id), actions.of(details)));
    }

    private void showNothing() {
        shown = null;
        layout.hide();
    }

    private void changed(SubstanceId id) {
        grid.getDataProvider().refreshAll();
        show(id);
        go(id);
    }
}
