package org.retort.catalogue.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SubstanceDetails;
import org.retort.catalogue.SubstanceEditing;
import org.retort.catalogue.SubstanceId;
import org.retort.catalogue.SubstanceKind;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.StrengthField;

/// Asks for a new substance, a change of one, or a strength of one.
final class SubstanceDialogs {

    private SubstanceDialogs() {}

    static void add(SubstanceEditing editing, SerializableConsumer<SubstanceId> then) {
        var form = new SubstanceForm();
        var dialog = new FormDialog<>(
                "Add a substance", form, "Add substance", () -> editing.add(kindOf(form), form.read()));
        withFields(dialog, form).onDone(then).open();
    }

    static void edit(SubstanceEditing editing, SubstanceDetails details, SerializableConsumer<SubstanceId> then) {
        var form = new SubstanceForm();
        form.show(details);
        var dialog = new FormDialog<>(
                "Change " + details.data().name(),
                form,
                "Save changes",
                () -> editing.edit(details.id(), form.read(), details.version(), form.milderBecause.getValue()));
        withFields(dialog, form).onDone(then).open();
    }

    /// Asks for a form and a strength, and opens the formulation, which is made if the school has it not yet.
    static void strength(
            Formulations formulations, SubstanceDetails details, SerializableConsumer<FormulationId> then) {
        var form = new Select<Form>();
        form.setLabel("Form");
        form.setItems(Form.values());
        form.setItemLabelGenerator(Form::label);
        form.setValue(Form.SOLUTION);
        var strength = new StrengthField("Strength");
        form.addValueChangeListener(change -> strength.setVisible(change.getValue() == Form.SOLUTION));
        new FormDialog<>(
                        "A strength of " + details.data().name(),
                        new FormLayout(form, strength),
                        "Open it",
                        () -> formulations.of(
                                details.id(),
                                form.getValue(),
                                form.getValue() == Form.SOLUTION ? strength.getValue() : null))
                .field("strength", strength)
                .onDone(then)
                .open();
    }

    private static SubstanceKind kindOf(SubstanceForm form) {
        return form.physicalForm.getValue() == Form.READY ? SubstanceKind.MIXTURE : SubstanceKind.SUBSTANCE;
    }

    private static FormDialog<SubstanceId> withFields(FormDialog<SubstanceId> dialog, SubstanceForm form) {
        return dialog.field("name", form.name)
                .field("casNumber", form.casNumber)
                .field("physicalForm", form.physicalForm)
                .field("molarMass", form.molarMass)
                .field("density", form.density)
                .field("notes", form.notes)
                .field("milderBecause", form.milderBecause)
                .wide();
    }
}
