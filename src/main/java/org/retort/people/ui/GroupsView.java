package org.retort.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.retort.people.GroupId;
import org.retort.people.GroupRow;
import org.retort.people.TeachingGroups;
import org.retort.platform.Outcome;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.Confirm;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.PageHeader;
import org.retort.platform.ui.WholeNumberField;

/// The classes that are taught here, by code, year and size.
@Route("settings/groups")
@PageTitle("Teaching groups · Retort")
@RolesAllowed("ADMINISTRATOR")
class GroupsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TeachingGroups groups;
    private final Grid<GroupRow> grid = new Grid<>();

    GroupsView(TeachingGroups groups) {
        this.groups = groups;
        addClassNames("screen", "people-screen");
        var add = new Button("Add a group", Icons.ADD.create(), _ -> edit(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Columns.text(grid, "Code", GroupRow::code);
        Columns.number(grid, "Year", GroupRow::year);
        Columns.number(grid, "Pupils", GroupRow::pupils);
        grid.addComponentColumn(this::actions)
                .setHeader("Actions")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText("No groups yet. Add the classes that have practicals, such as 10X2.");
        add(new PageHeader("Teaching groups", "No names of pupils: a code and a number", add)
                .under("Settings", "settings"));
        add(grid);
        refresh();
    }

    private Div actions(GroupRow group) {
        var change = new Button("Change", _ -> edit(group));
        change.setAriaLabel("Change " + group.code());
        var archive = new Button("Archive", _ -> archive(group));
        archive.setAriaLabel("Archive " + group.code());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        archive.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(change, archive);
    }

    private void edit(@Nullable GroupRow group) {
        var code = new TextField("Code");
        var year = new WholeNumberField("Year", 0, 14);
        var pupils = new WholeNumberField("Pupils", 1, 99);
        if (group != null) {
            code.setValue(group.code());
            year.setValue(group.year());
            pupils.setValue(group.pupils());
        }
        new FormDialog<>(
                        group == null ? "Add a group" : "Change " + group.code(),
                        new FormLayout(code, year, pupils),
                        group == null ? "Add" : "Save",
                        () -> save(group, code.getValue(), number(year), number(pupils)))
                .field("code", code)
                .field("year", year)
                .field("pupils", pupils)
                .onChangedMeanwhile(this::refresh)
                .onDone(_ -> refresh())
                .open();
    }

    private Outcome<GroupId> save(@Nullable GroupRow group, String code, int year, int pupils) {
        return group == null ? groups.add(code, year, pupils) : groups.edit(group, code, year, pupils);
    }

    /// What was left empty is a number that no rule lets through.
    private static int number(WholeNumberField field) {
        return field.isEmpty() ? -1 : field.getValue();
    }

    private void archive(GroupRow group) {
        Confirm.ask(
                "Archive %s?".formatted(group.code()),
                "It is no longer offered. Requests that name it keep it.",
                "Archive",
                () -> {
                    groups.archive(group.id());
                    refresh();
                    Notices.success("%s is archived.".formatted(group.code()));
                });
    }

    private void refresh() {
        grid.setItems(groups.all());
    }
}
