package org.retort.catalogue.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.ToAssess;
import org.retort.hazards.Classification;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.LazyRows;
import org.retort.platform.ui.PageHeader;
import org.retort.platform.ui.RowCards;

/// The strengths that wait for a safety lead.
@Route(CatalogueNavigation.TO_ASSESS)
@PageTitle("To assess · Retort")
@Menu(order = 52, icon = "icons/checks.svg", title = "To assess")
@RolesAllowed("SAFETY_LEAD")
class ToAssessView extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField search = new TextField();
    private final Grid<FormulationRow> grid = new Grid<>();

    ToAssessView(ToAssess toAssess) {
        addClassNames("screen", "screen-fill");
        search.setPlaceholder("Name, formula or CAS number");
        search.setAriaLabel("Search what waits");
        search.addClassName("catalogue-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> grid.getDataProvider().refreshAll());
        Columns.component(grid, "What waits", ToAssessView::link);
        Columns.text(grid, "Form", row -> row.form().label()).setFlexGrow(0);
        Columns.breaking(Columns.text(grid, "Why it waits", ToAssessView::reason));
        RowCards.onPhone(
                grid,
                "What waits",
                row -> Cards.line(link(row), RowCards.words(row.form().label(), reason(row))));
        grid.setItems(LazyRows.ofPages(page -> toAssess.find(search.getValue(), page), FormulationRow::id));
        grid.setEmptyStateText("Nothing waits: every formulation in use is assessed.");
        var filters = new Div(search);
        filters.addClassName("filters");
        add(
                new PageHeader(
                        "To assess", "Strengths and mixtures that neither the library nor a person has assessed"),
                filters,
                grid);
    }

    private static Anchor link(FormulationRow row) {
        return new Anchor(CatalogueNavigation.route(row.id()), row.label());
    }

    private static String reason(FormulationRow row) {
        return row.classification() instanceof Classification.NotAssessed unknown ? unknown.reason() : "";
    }
}
