package org.retort.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SubstanceDetails;
import org.retort.catalogue.SubstanceEditing;
import org.retort.catalogue.SubstanceId;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.Notices;

/// What can be done with the substance beside the list, by who may.
///
/// @param changed what follows a change
/// @param close what closes the detail
record SubstanceActions(
        SubstanceEditing editing,
        Formulations formulations,
        boolean mayEdit,
        SerializableConsumer<SubstanceId> changed,
        SerializableRunnable close) {

    Button[] of(SubstanceDetails details) {
        var closing = new Button("Close", Icons.CLOSE.create(), _ -> close.run());
        return mayEdit
                ? new Button[] {strength(details), edit(details), use(details), closing}
                : new Button[] {closing};
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
