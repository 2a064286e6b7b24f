package org.retort.practicals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.retort.platform.Outcome;
import org.retort.platform.ui.DownloadButton;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.Notices;
import org.retort.practicals.PracticalDetail;
import org.retort.practicals.PracticalEditing;
import org.retort.practicals.TechnicianSheet;

/// What can be done with a practical, for the head of its screen.
@SpringComponent
@UIScope
class PracticalActions implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PracticalDialogs dialogs;
    private final transient PracticalEditing editing;
    private final transient TechnicianSheet sheet;

    PracticalActions(PracticalDialogs dialogs, PracticalEditing editing, TechnicianSheet sheet) {
        this.dialogs = dialogs;
        this.editing = editing;
        this.sheet = sheet;
    }

    /// @param choice the class that the sheet is printed for
    /// @param changed told the new version when something was changed
    Component[] of(
            PracticalDetail practical,
            SerializableSupplier<ClassChoice> choice,
            SerializableConsumer<Integer> changed) {
        List<Component> actions = new ArrayList<>();
        actions.add(new DownloadButton(
                        "Technician’s sheet",
                        () -> filename(practical),
                        () -> sheet.pdf(practical.id(), choice.get().forSheet()))
                .inNewTab());
        if (Editors.mayEdit()) {
            var edit = new Button("Edit", Icons.EDIT.create(), _ -> dialogs.edit(practical, changed));
            edit.setEnabled(!practical.archived());
            actions.add(edit);
            actions.add(more(practical, changed));
        }
        return actions.toArray(Component[]::new);
    }

    private static String filename(PracticalDetail practical) {
        return "%s sheet.pdf".formatted(practical.title().replaceAll("[^\\p{L}\\p{N} -]", ""));
    }

    private MenuBar more(PracticalDetail practical, SerializableConsumer<Integer> changed) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem more = bar.addItem(Icons.MORE.create());
        more.setAriaLabel("More");
        var menu = more.getSubMenu();
        menu.addItem("Copy…", _ -> dialogs.copy(practical));
        if (practical.archived()) {
            menu.addItem("Bring back", _ -> tell(editing.bringBack(practical.id(), practical.version()), changed));
        } else {
            menu.addItem("Archive…", _ -> dialogs.archive(practical, changed));
        }
        if (Editors.mayCheck() && practical.source().toBeChecked()) {
            menu.addItem("I have checked it", _ -> tell(editing.check(practical.id(), practical.version()), changed));
        }
        return bar;
    }

    private static void tell(Outcome<Integer> outcome, SerializableConsumer<Integer> changed) {
        switch (outcome) {
            case Outcome.Done<Integer>(var version) -> {
                changed.accept(version);
                Notices.success("Saved as version %d.".formatted(version));
            }
            case Outcome.Refused<Integer> no -> Notices.error(no.reason());
        }
    }
}
