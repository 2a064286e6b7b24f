package org.retort.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.retort.assessments.TemplateFilter;
import org.retort.assessments.TemplateFilter.Show;
import org.retort.assessments.TemplateLists;
import org.retort.assessments.TemplateRow;
import org.retort.platform.Dates;
import org.retort.platform.ui.Address;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.EmptyState;
import org.retort.platform.ui.LazyRows;
import org.retort.platform.ui.RowCards;

/// The list of templates, with its filters.
class TemplateListPanel extends Div {

    private final TextField text = new TextField("Practical");
    private final Select<Show> show = new Select<>();
    private final Grid<TemplateRow> grid = new Grid<>();
    private final DataProvider<TemplateRow, Void> rows;
    private final SerializableRunnable narrowed;
    private final Clock clock;

    TemplateListPanel(TemplateLists lists, Clock clock, SerializableRunnable narrowed) {
        this.narrowed = narrowed;
        this.clock = clock;
        addClassName("ra-list");
        rows = LazyRows.of(page -> lists.rows(filter(), page), () -> lists.count(filter()), TemplateRow::id);
        show.setLabel("Show");
        show.setItems(Show.values());
        show.setItemLabelGenerator(Show::label);
        show.setValue(Show.ALL);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> changed(change.isFromClient()));
        show.addValueChangeListener(change -> changed(change.isFromClient()));
        var filters = new Div(text, show);
        filters.addClassName("filters");
        setUpGrid();
        add(filters, grid);
    }

    void read(QueryParameters parameters) {
        text.setValue(Address.text(parameters, "q").orElse(""));
        var wanted = Address.text(parameters, "show").orElse("");
        show.setValue(Arrays.stream(Show.values())
                .filter(one -> code(one).equals(wanted))
                .findFirst()
                .orElse(Show.ALL));
        rows.refreshAll();
    }

    Map<String, String> parameters() {
        var shown = Objects.requireNonNullElse(show.getValue(), Show.ALL);
        return Map.of("q", text.getValue(), "show", shown == Show.ALL ? "" : code(shown));
    }

    /// `stale`, as the address spells it.
    static String code(Show show) {
        return show.name().toLowerCase(Locale.ROOT);
    }

    private TemplateFilter filter() {
        return new TemplateFilter(text.getValue(), Objects.requireNonNullElse(show.getValue(), Show.ALL));
    }

    private void setUpGrid() {
        Columns.breaking(Columns.component(grid, "Practical", TemplateListPanel::link));
        Columns.number(grid, "Version", TemplateRow::number);
        Columns.state(grid, "State", row -> States.of(row, LocalDate.now(clock)));
        Columns.text(grid, "Approved by", row -> row.approver() == null ? "" : row.approver());
        Columns.day(grid, "Approved", TemplateRow::approvedOn);
        Columns.day(grid, "Review", TemplateRow::reviewOn);
        RowCards.onPhone(grid, "Template", this::card);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addItemClickListener(
                click -> AssessmentsNavigation.open(click.getItem().id()));
        grid.setItems(rows);
        grid.setEmptyStateComponent(new EmptyState(
                "No template is like that", "Each practical begins with a draft. Show all in use to see them."));
    }

    private Component card(TemplateRow row) {
        var review = row.reviewOn();
        return Cards.line(
                link(row),
                RowCards.words("version " + row.number(), review == null ? "" : "review " + Dates.day(review)),
                States.of(row, LocalDate.now(clock)));
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            rows.refreshAll();
            narrowed.run();
        }
    }

    private static Component link(TemplateRow row) {
        return new Anchor(AssessmentsNavigation.route(row.id()), row.title());
    }
}
