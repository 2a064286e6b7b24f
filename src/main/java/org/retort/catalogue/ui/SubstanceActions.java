package org.retort.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.Mixing;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceDetails;
import org.retort.catalogue.SubstanceEditing;
import org.retort.catalogue.SubstanceId;
import org.retort.catalogue.SubstanceKind;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.Notices;

/// What can be done with a substance on its page, by who may.
///
/// @param decisions for who may decide about its facts, else null
/// @param changed what follows a change
record SubstanceActions(
        SubstanceEditing editing,
        SubstanceCatalogue substances,
        Mixing mixing,
        Formulations formulations,
        boolean mayEdit,
        @Nullable DecisionDialogs decisions,
        SerializableConsumer<SubstanceId> changed) {

    Component[] of(SubstanceDetails details) {
        var actions = new ArrayList<Component>();
        if (mayEdit) {
            actions.add(strength(details));
            actions.add(edit(details));
            if (details.isOwn() && details.kind() == SubstanceKind.MIXTURE) {
                actions.add(recipe(details));
            }
            actions.add(use(details));
        }
        if (decisions != null) {
            actions.add(decide(decisions));
        }
        return actions.toArray(Component[]::new);
    }

    private static MenuBar decide(DecisionDialogs dialogs) {
        var bar = new MenuBar();
        var menu = bar.addItem("Decide").getSubMenu();
        menu.addItem("Confirm the facts", _ -> dialogs.confirm());
        menu.addItem("Employer's stricter band", _ -> dialogs.band(null));
        menu.addItem("Supplier's classification", _ -> dialogs.supplier());
        return bar;
    }

    private Button strength(SubstanceDetails details) {
        return new Button(
                "Another strength",
                Icons.ADD.create(),
                _ -> SubstanceDialogs.strength(formulations, details, CatalogueNavigation::open));
    }

    private Button edit(SubstanceDetails details) {
        return new Button("Change", Icons.EDIT.create(), _ -> SubstanceDialogs.edit(editing, details, changed));
    }

    private Button recipe(SubstanceDetails details) {
        return new Button(
                details.recipe() == 0 ? "Enter its components" : "Change the recipe",
                Icons.EDIT.create(),
                _ -> MixtureDialogs.change(substances, mixing, details, changed));
    }

    private Button use(SubstanceDetails details) {
        if (details.archived()) {
            return new Button("Bring back into use", Icons.UNDO.create(), _ -> {
                editing.restore(details.id());
                changed.accept(details.id());
            });
        }
        return new Button("Take out of use", Icons.BIN.create(), _ -> {
            editing.archive(details.id());
            changed.accept(details.id());
            Notices.success("Took %s out of use. What is held of it stays."
                    .formatted(details.data().name()));
        });
    }
}
