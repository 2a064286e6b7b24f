package org.retort.catalogue.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.retort.catalogue.SupplierData;
import org.retort.catalogue.SupplierId;
import org.retort.catalogue.SupplierRow;
import org.retort.catalogue.Suppliers;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.FormDialog;

/// Asks for a new supplier, or a change of one.
final class SupplierDialogs {

    private SupplierDialogs() {}

    static void add(Suppliers suppliers, SerializableConsumer<SupplierId> then) {
        var form = new Fields(new SupplierData("", "", "", ""));
        new FormDialog<>("Add a supplier", form, "Add supplier", () -> suppliers.add(form.read()))
                .field("name", form.name)
                .onDone(then)
                .open();
    }

    static void edit(Suppliers suppliers, SupplierRow row, SerializableConsumer<SupplierId> then) {
        var form = new Fields(row.data());
        new FormDialog<>(
                        "Change " + row.name(),
                        form,
                        "Save changes",
                        () -> suppliers.edit(row.id(), form.read(), row.version()))
                .field("name", form.name)
                .onDone(then)
                .open();
    }

    private static final class Fields extends FormLayout {

        private static final long serialVersionUID = 1L;

        private final TextField name = new TextField("Name");
        private final TextField website = new TextField("Website");
        private final TextField telephone = new TextField("Telephone");
        private final TextArea notes = new TextArea("Notes");

        private Fields(SupplierData data) {
            AtMost.characters(name, 120);
            AtMost.characters(website, 200);
            AtMost.characters(telephone, 40);
            AtMost.characters(notes, 500);
            name.setValue(data.name());
            website.setValue(data.website());
            telephone.setValue(data.telephone());
            notes.setValue(data.notes());
            add(name, website, telephone, notes);
            setColspan(notes, 2);
        }

        private SupplierData read() {
            return new SupplierData(name.getValue(), website.getValue(), telephone.getValue(), notes.getValue());
        }
    }
}
