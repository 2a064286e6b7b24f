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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.assessments.AssessmentFilter;
import org.retort.assessments.AssessmentLists;
import org.retort.assessments.AssessmentRow;
import org.retort.assessments.AssessmentState;
import org.retort.people.Role;
import org.retort.platform.Dates;
import org.retort.platform.ui.Address;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.DayField;
import org.retort.platform.ui.EmptyState;
import org.retort.platform.ui.LazyRows;
import org.retort.platform.ui.RowCards;

/// The list of assessments of lessons, with its filters.
class AssessmentListPanel extends Div {

    private final TextField text = new TextField("Practical, class or teacher");
    private final Select<AssessmentState> state = new Select<>();
    private final DayField from = new DayField("From");
    private final DayField to = new DayField("To");
    private final Grid<AssessmentRow> grid = new Grid<>();
    private final DataProvider<AssessmentRow, Void> rows;
    private final SerializableRunnable narrowed;

    AssessmentListPanel(AssessmentLists lists, SerializableRunnable narrowed) {
        this.narrowed = narrowed;
        addClassName("ra-list");
        rows = LazyRows.of(page -> lists.rows(filter(), page), () -> lists.count(filter()), AssessmentRow::id);
        var filters = new Div(text, state, from, to);
        filters.addClassName("filters");
        if (Role.isAnyHeld(Role.SAFETY_LEAD, Role.TECHNICIAN)) {
            var many = new Anchor(PrintingView.ROUTE, "Print many…");
            many.addClassName("button-link");
            filters.add(many);
        }
        setUpFilters();
        setUpGrid();
        add(filters, grid);
    }

    void read(QueryParameters parameters) {
        text.setValue(Address.text(parameters, "q").orElse(""));
        state.setValue(Address.text(parameters, "state")
                .flatMap(AssessmentState::parse)
                .orElse(null));
        from.setValue(day(parameters, "from").orElse(null));
        to.setValue(day(parameters, "to").orElse(null));
        rows.refreshAll();
    }

    Map<String, String> parameters() {
        return Map.of(
                "q", text.getValue(),
                "state", state.getOptionalValue().map(AssessmentState::code).orElse(""),
                "from", from.getOptionalValue().map(LocalDate::toString).orElse(""),
                "to", to.getOptionalValue().map(LocalDate::toString).orElse(""));
    }

    private AssessmentFilter filter() {
        return new AssessmentFilter(text.getValue(), state.getValue(), from.getValue(), to.getValue(), null);
    }

    private void setUpFilters() {
        state.setLabel("State");
        state.setItems(AssessmentState.values());
        state.setItemLabelGenerator(AssessmentListPanel::words);
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("All current");
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> changed(change.isFromClient()));
        state.addValueChangeListener(change -> changed(change.isFromClient()));
        from.addValueChangeListener(change -> changed(change.isFromClient()));
        to.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private void setUpGrid() {
        Columns.breaking(Columns.component(grid, "Practical", AssessmentListPanel::link));
        Columns.text(grid, "Class", AssessmentRow::groupCode);
        Columns.day(grid, "Lesson", AssessmentRow::date);
        Columns.text(grid, "Period", AssessmentRow::period);
        Columns.text(grid, "Room", AssessmentRow::room);
        Columns.text(grid, "Teacher", AssessmentRow::teacherName);
        Columns.state(grid, "State", row -> States.of(row.state()));
        RowCards.onPhone(grid, "Assessment", AssessmentListPanel::card);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addItemClickListener(
                click -> AssessmentsNavigation.open(click.getItem().id()));
        grid.setItems(rows);
        grid.setEmptyStateComponent(new EmptyState(
                "No assessment is like that", "A request makes one for its lesson. Take away a filter to see more."));
    }

    private static Component card(AssessmentRow row) {
        var day = row.date() == null ? "" : Dates.day(row.date());
        return Cards.line(
                link(row),
                RowCards.words(day, row.period(), row.room(), row.groupCode(), row.teacherName()),
                States.of(row.state()));
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            rows.refreshAll();
            narrowed.run();
        }
    }

    private static String words(@Nullable AssessmentState state) {
        return state == null ? "All current" : state.code();
    }

    private static Component link(AssessmentRow row) {
        return new Anchor(AssessmentsNavigation.route(row.id()), row.title());
    }

    private static Optional<LocalDate> day(QueryParameters parameters, String name) {
        return Address.text(parameters, name).flatMap(Dates::parse);
    }
}
