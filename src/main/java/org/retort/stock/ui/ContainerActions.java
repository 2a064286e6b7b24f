package org.retort.stock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.retort.platform.ui.Icons;
import org.retort.stock.ContainerRow;
import org.retort.stock.ContainerState;

/// What may be done to a container in the state it is in: the usual as buttons, the rest in a menu.
class ContainerActions extends Div {

    private static final long serialVersionUID = 1L;

    ContainerActions(ContainerRow row, StockDialogs dialogs, Runnable changed) {
        addClassName("detail-actions");
        if (row.state().usable()) {
            var take = new Button("Take…", _ -> dialogs.take(row, changed));
            take.addThemeVariants(ButtonVariant.PRIMARY);
            add(take, new Button("Make up from this…", _ -> dialogs.makeUp(row, changed)));
        }
        if (row.state().inUse()) {
            add(new Button("Move…", _ -> dialogs.move(row, changed)));
        }
        add(more(row, dialogs, changed));
    }

    private static MenuBar more(ContainerRow row, StockDialogs dialogs, Runnable changed) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var more = bar.addItem(Icons.MORE.create());
        more.setAriaLabel("More");
        var menu = more.getSubMenu();
        menu.addItem("Print label", _ -> dialogs.printLabel(row.code()));
        if (row.state() == ContainerState.IN_STORE) {
            menu.addItem("Open", _ -> dialogs.open(row, changed));
        }
        if (row.state().usable()) {
            menu.addItem("Put back", _ -> dialogs.putBack(row, changed));
            menu.addItem("Note level by eye…", _ -> dialogs.estimate(row, changed));
            menu.addItem("Finish", _ -> dialogs.finish(row, changed));
            menu.addItem("Broken…", _ -> dialogs.breakage(row, changed));
            menu.addItem("Quarantine…", _ -> dialogs.quarantine(row, changed));
            menu.addItem("Missing…", _ -> dialogs.missing(row, changed));
        } else if (row.state() == ContainerState.QUARANTINED) {
            menu.addItem("Back in use", _ -> dialogs.release(row, changed));
        } else if (row.state() == ContainerState.MISSING) {
            menu.addItem("Put back", _ -> dialogs.putBack(row, changed));
        }
        if (row.state().inUse()) {
            menu.addItem("Correct the amount…", _ -> dialogs.correct(row, changed));
            menu.addItem("Dispose…", _ -> dialogs.dispose(row, changed));
        }
        menu.addItem("Correct the details…", _ -> dialogs.putRight(row, changed));
        return bar;
    }
}
