package org.retort.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.retort.catalogue.Mixing;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceEditing;
import org.retort.catalogue.SubstanceRow;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.Formula;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.LazyRows;
import org.retort.platform.ui.PageHeader;
import org.retort.platform.ui.RowCards;

/// The substances and mixtures of the school, searched and paged in the database; each opens on its own page.
@Route(CatalogueNavigation.SUBSTANCES)
@PageTitle("Substances · Retort")
@Menu(order = 24, icon = "icons/substances.svg", title = "Substances")
@PermitAll
class SubstancesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String SEARCH = "q";

    private final transient SubstanceCatalogue substances;
    private final TextField search = new TextField();
    private final Grid<SubstanceRow> grid = new Grid<>();

    SubstancesView(
            SubstanceCatalogue substances, SubstanceEditing editing, Mixing mixing, AuthenticationContext signedIn) {
        this.substances = substances;
        addClassNames("screen", "screen-fill");
        var header = new PageHeader("Substances", "What things are; how strong and how much stands under Stock");
        if (signedIn.hasAnyRole("TECHNICIAN", "SAFETY_LEAD")) {
            header.setActions(
                    new Button(
                            "Add a substance",
                            Icons.ADD.create(),
                            _ -> SubstanceDialogs.add(editing, CatalogueNavigation::open)),
                    new Button(
                            "Add a mixture",
                            Icons.ADD.create(),
                            _ -> MixtureDialogs.add(substances, mixing, CatalogueNavigation::open)));
        }
        add(header, list());
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
                remember();
            }
        });
        Columns.component(grid, "Name", SubstancesView::link).setFlexGrow(1);
        Columns.component(grid, "Formula", row -> Formula.of(row.formula().replace('.', '·')))
                .setFlexGrow(0);
        Columns.text(grid, "CAS number", SubstanceRow::casNumber).setFlexGrow(0);
        Columns.text(grid, "Belongs in", row -> row.storageHome().replace('-', ' '))
                .setFlexGrow(0);
        RowCards.onPhone(
                grid,
                "Substance",
                row -> Cards.line(
                        link(row),
                        RowCards.words(row.casNumber(), row.storageHome().replace('-', ' ')),
                        Formula.of(row.formula().replace('.', '·'))));
        grid.setItems(LazyRows.ofPages(page -> substances.find(search.getValue(), page), SubstanceRow::id));
        grid.setEmptyStateText("No substance is called that. Try another name, the formula or the CAS number.");
        grid.addItemClickListener(
                click -> CatalogueNavigation.open(click.getItem().id()));
        var filters = new Div(search);
        filters.addClassName("filters");
        var list = new Div(filters, grid);
        list.addClassNames("substances-list");
        return list;
    }

    private static Anchor link(SubstanceRow row) {
        return new Anchor(CatalogueNavigation.route(row.id()), row.name());
    }

    /// Keeps the search in the address.
    private void remember() {
        var query = search.isEmpty() ? QueryParameters.empty() : QueryParameters.of(SEARCH, search.getValue());
        getUI().ifPresent(ui -> ui.navigate(CatalogueNavigation.SUBSTANCES, query));
    }
}
