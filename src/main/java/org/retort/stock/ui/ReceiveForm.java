package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceId;
import org.retort.catalogue.SubstanceRow;
import org.retort.catalogue.SupplierRow;
import org.retort.catalogue.Suppliers;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.ChoiceBox;
import org.retort.platform.ui.DayField;
import org.retort.platform.ui.QuantityField;
import org.retort.platform.ui.StrengthField;
import org.retort.platform.ui.WholeNumberField;
import org.retort.quantity.Dimension;
import org.retort.quantity.Strength;
import org.retort.stock.NewContainers;
import org.retort.stock.PlaceId;
import org.retort.stock.Places;

/// The fields of goods-in.
class ReceiveForm extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final UUID operation = UUID.randomUUID();
    private final ChoiceBox<SubstanceRow> substance = new ChoiceBox<>("Substance or mixture");
    private final Select<Form> form = new Select<>();
    private final StrengthField strength = new StrengthField("Strength");
    private final WholeNumberField howMany = new WholeNumberField("How many", 1, 200);
    private final QuantityField size = new QuantityField("Size of each");
    private final Checkbox unknown = new Checkbox("How much is in them is not known");
    private final PlaceBox place;
    private final ChoiceBox<SupplierRow> supplier = new ChoiceBox<>("Supplier");
    private final TextField lot = new TextField("Lot");
    private final DayField received = new DayField("Received");
    private final DayField expires = new DayField("Expires");
    private final TextField note = new TextField("Note");

    ReceiveForm(SubstanceCatalogue substances, Suppliers suppliers, Places places, LocalDate today) {
        place = new PlaceBox("Place", places);
        setAutoResponsive(true);
        substance.setItems(query ->
                substances
                        .find(query.getFilter().orElse(""), VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .stream());
        substance.setItemLabelGenerator(SubstanceRow::name);
        substance.setPlaceholder("Name, formula or CAS");
        substance.addValueChangeListener(change -> suggest(change.getValue()));
        form.setLabel("Form");
        form.setItems(Form.values());
        form.setItemLabelGenerator(Form::label);
        form.setValue(Form.SOLID);
        form.addValueChangeListener(change -> fit(change.getValue()));
        howMany.setValue(1);
        howMany.setStepButtonsVisible(true);
        supplier.setItems(query ->
                suppliers
                        .find(query.getFilter().orElse(""), VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .stream());
        supplier.setItemLabelGenerator(SupplierRow::name);
        AtMost.characters(lot, 60);
        AtMost.characters(note, 400);
        received.setValue(today);
        add(substance, form, strength, howMany, size, unknown, place, supplier, lot, received, expires, note);
        setColspan(substance, 2);
        setColspan(place, 2);
        fit(Form.SOLID);
    }

    /// Tells of every change that decides what will stand where.
    void onPlacing(Runnable changed) {
        substance.addValueChangeListener(_ -> changed.run());
        form.addValueChangeListener(_ -> changed.run());
        strength.addValueChangeListener(_ -> changed.run());
        place.addValueChangeListener(_ -> changed.run());
    }

    /// Where they will stand, once it is known what will.
    Optional<PlaceId> placing() {
        return substance.getValue() == null ? Optional.empty() : place.chosen();
    }

    /// The fields by the names that refusals use.
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("substance", substance);
        fields.put("form", form);
        fields.put("strength", strength);
        fields.put("howMany", howMany);
        fields.put("size", size);
        fields.put("place", place);
        fields.put("lot", lot);
        fields.put("received", received);
        fields.put("expires", expires);
        fields.put("note", note);
        return fields;
    }

    /// For a container that has its label already.
    void onlyOne() {
        howMany.setValue(1);
        howMany.setReadOnly(true);
    }

    Outcome<SubstanceId> substance() {
        return substance.getValue() == null
                ? Outcome.refused("substance", "Choose what came in.")
                : Outcome.done(substance.getValue().id());
    }

    SubstanceId chosenSubstance() {
        return substance.getValue().id();
    }

    Form chosenForm() {
        return form.getValue();
    }

    @Nullable
    Strength chosenStrength() {
        return strength.isVisible() ? strength.getValue() : null;
    }

    Outcome<NewContainers> read(FormulationId formulation) {
        if (howMany.getValue() == null) {
            return Outcome.refused("howMany", "Say how many came in.");
        }
        if (size.getValue() == null) {
            return Outcome.refused("size", "Say how much one of them holds.");
        }
        if (place.chosen().isEmpty()) {
            return Outcome.refused("place", "Choose where they will stand.");
        }
        return Outcome.done(new NewContainers(
                operation,
                formulation,
                howMany.getValue(),
                1,
                size.getValue(),
                null,
                !unknown.getValue(),
                false,
                supplier.getOptionalValue().map(SupplierRow::id).orElse(null),
                blankAsNull(lot.getValue()),
                received.getValue(),
                null,
                expires.getValue(),
                place.chosen().orElseThrow(),
                blankAsNull(note.getValue())));
    }

    private void suggest(@Nullable SubstanceRow chosen) {
        if (chosen != null) {
            form.setValue(chosen.physicalForm());
        }
    }

    private void fit(@Nullable Form chosen) {
        strength.setVisible(chosen == Form.SOLUTION);
        size.setDimension(
                chosen == Form.SOLID ? Dimension.MASS : chosen == Form.GAS ? Dimension.COUNT : Dimension.VOLUME);
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
