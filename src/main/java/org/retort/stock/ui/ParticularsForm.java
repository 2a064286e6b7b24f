package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retort.catalogue.SupplierRow;
import org.retort.catalogue.Suppliers;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.ChoiceBox;
import org.retort.platform.ui.DayField;
import org.retort.stock.Particulars;

/// What was typed about a container, to be put right, and what went wrong.
class ParticularsForm extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final DayField expires = new DayField("Expires");
    private final ChoiceBox<SupplierRow> supplier = new ChoiceBox<>("Supplier");
    private final TextField lot = new TextField("Lot");
    private final TextField note = new TextField("Note");
    private final TextArea reason = new TextArea("What went wrong");

    ParticularsForm(Particulars seen, Suppliers suppliers) {
        setAutoResponsive(true);
        supplier.setItems(query ->
                suppliers
                        .find(query.getFilter().orElse(""), VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .stream());
        supplier.setItemLabelGenerator(SupplierRow::name);
        supplier.setClearButtonVisible(true);
        expires.setClearButtonVisible(true);
        AtMost.characters(lot, 60);
        AtMost.characters(note, 1000);
        AtMost.characters(reason, 500);
        reason.setPlaceholder("Typed wrong");
        expires.setValue(seen.expires());
        if (seen.supplier() != null) {
            supplier.setValue(suppliers.rows(List.of(seen.supplier())).get(seen.supplier()));
        }
        lot.setValue(seen.lot() == null ? "" : seen.lot());
        note.setValue(seen.note() == null ? "" : seen.note());
        add(expires, supplier, lot, note, reason);
        setColspan(reason, 2);
    }

    /// The fields by the names that refusals use.
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("expires", expires);
        fields.put("supplier", supplier);
        fields.put("lot", lot);
        fields.put("note", note);
        fields.put("reason", reason);
        return fields;
    }

    /// What is true, unless the day cannot be read: that is not the same as none.
    Outcome<Particulars> read() {
        var readable = expires.getDefaultValidator().apply(expires.getValue(), new ValueContext(expires));
        return readable.isError()
                ? Outcome.refused("expires", readable.getErrorMessage())
                : Outcome.done(new Particulars(
                        expires.getValue(),
                        supplier.getOptionalValue().map(SupplierRow::id).orElse(null),
                        lot.getValue(),
                        note.getValue()));
    }

    String reason() {
        return reason.getValue();
    }
}
