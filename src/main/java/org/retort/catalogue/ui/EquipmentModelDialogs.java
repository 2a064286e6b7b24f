package org.retort.catalogue.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelData;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.EquipmentModelRow;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.ChoiceBox;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.WholeNumberField;

/// Asks for a new equipment model, or a change of one.
final class EquipmentModelDialogs {

    private EquipmentModelDialogs() {}

    static void add(EquipmentCatalogue equipment, SerializableConsumer<EquipmentModelId> then) {
        var form = new Fields(equipment.categories(), null);
        open(new FormDialog<>("Add a model", form, "Add model", () -> equipment.add(form.read())), form, then);
    }

    static void edit(EquipmentCatalogue equipment, EquipmentModelRow row, SerializableConsumer<EquipmentModelId> then) {
        var form = new Fields(equipment.categories(), row);
        var dialog = new FormDialog<>(
                "Change " + row.name(),
                form,
                "Save changes",
                () -> equipment.edit(row.id(), form.read(), row.version()));
        open(dialog, form, then);
    }

    private static void open(
            FormDialog<EquipmentModelId> dialog, Fields form, SerializableConsumer<EquipmentModelId> then) {
        dialog.field("name", form.name)
                .field("category", form.category)
                .wide()
                .onDone(then)
                .open();
    }

    private static final class Fields extends FormLayout {

        private static final long serialVersionUID = 1L;

        private final TextField name = new TextField("Name");
        private final ChoiceBox<String> category = new ChoiceBox<>("Category");
        private final WholeNumberField classSet = new WholeNumberField("For a class of 30");
        private final Checkbox consumable = new Checkbox("Used up");
        private final TextField inspection = new TextField("Formal check");
        private final TextArea notes = new TextArea("Notes");

        private Fields(List<String> categories, @Nullable EquipmentModelRow row) {
            category.setItems(categories);
            category.setAllowCustomValue(true);
            category.addCustomValueSetListener(typed -> category.setValue(typed.getDetail()));
            classSet.setMin(1);
            AtMost.characters(name, 120);
            AtMost.characters(inspection, 120);
            AtMost.characters(notes, 1000);
            add(name, category, classSet, consumable, inspection, notes);
            setColspan(name, 2);
            setColspan(notes, 2);
            if (row != null) {
                show(row);
            }
        }

        private void show(EquipmentModelRow row) {
            name.setValue(row.name());
            category.setValue(row.category());
            classSet.setValue(row.classSet());
            consumable.setValue(row.consumable());
            inspection.setValue(row.inspection());
            notes.setValue(row.notes());
        }

        private EquipmentModelData read() {
            return new EquipmentModelData(
                    name.getValue(),
                    category.getOptionalValue().orElse(""),
                    consumable.getValue(),
                    classSet.getValue(),
                    inspection.getValue(),
                    notes.getValue());
        }
    }
}
