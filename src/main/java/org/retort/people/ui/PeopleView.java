package org.retort.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.retort.people.Administration;
import org.retort.people.MemberRow;
import org.retort.people.Role;
import org.retort.platform.Dates;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.LazyRows;
import org.retort.platform.ui.PageHeader;
import org.retort.platform.ui.RowCards;

/// Who works here, their roles and their sign-ins.
@Route("settings/people")
@PageTitle("People · Retort")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private final TextField search = new TextField();
    private final Grid<MemberRow> grid = new Grid<>();
    private final MemberActions actions;

    PeopleView(Administration administration, Clock clock) {
        this.clock = clock;
        actions = new MemberActions(administration, () -> grid.getDataProvider().refreshAll());
        addClassNames("screen", "people-screen");
        var add = new Button("Add a person", Icons.ADD.create(), _ -> actions.add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        search.setPlaceholder("Name or user name");
        search.setAriaLabel("Search people");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> grid.getDataProvider().refreshAll());
        columns();
        grid.setItems(LazyRows.of(
                page -> administration.find(search.getValue(), page),
                () -> administration.count(search.getValue()),
                MemberRow::id));
        grid.setEmptyStateText("Nobody is called that here.");
        add(new PageHeader("People", "", add).under("Settings", "settings"), search, grid);
    }

    private void columns() {
        Columns.text(grid, "Name", MemberRow::name).setFlexGrow(2);
        Columns.text(grid, "Roles", member -> Role.labels(member.roles())).setFlexGrow(2);
        Columns.text(grid, "User name", member -> member.userName().isEmpty() ? "no sign-in" : member.userName());
        Columns.text(grid, "Last sign-in", this::lastSignIn);
        Columns.text(grid, "State", PeopleView::state);
        grid.addComponentColumn(this::menu)
                .setHeader("Actions")
                .setAutoWidth(true)
                .setFlexGrow(0);
        RowCards.onPhone(grid, "Person", this::card);
    }

    private Component card(MemberRow member) {
        return Cards.line(
                new Span(member.name()),
                RowCards.words(
                        Role.labels(member.roles()),
                        member.userName().isEmpty() ? "no sign-in" : member.userName(),
                        member.active() ? "" : state(member)),
                menu(member));
    }

    private static String state(MemberRow member) {
        var left = member.leftOn();
        return member.active() ? "Active" : left == null ? "Left" : "Left " + Dates.day(left);
    }

    private String lastSignIn(MemberRow member) {
        var moment = member.lastSignIn();
        return moment == null ? "never" : Dates.moment(moment.atZone(clock.getZone()));
    }

    private Component menu(MemberRow member) {
        if (member.letGo()) {
            return new Span("Name let go");
        }
        var button = new Button("Change…");
        button.setAriaLabel("Change " + member.name());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem("Name and roles", _ -> actions.change(member));
        if (member.userName().isEmpty()) {
            menu.addItem("Give a sign-in", _ -> actions.giveSignIn(member));
        } else {
            menu.addItem("Reset the password", _ -> actions.reset(member));
        }
        if (member.active()) {
            menu.addItem("Deactivate", _ -> actions.deactivate(member));
        } else {
            menu.addItem("Reactivate", _ -> actions.reactivate(member));
        }
        return button;
    }
}
