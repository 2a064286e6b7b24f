package org.retort.practicals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.List;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelRow;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceRow;
import org.retort.platform.Outcome;
import org.retort.platform.ui.ChoiceBox;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.StrengthField;
import org.retort.practicals.KitItem;
import org.retort.practicals.KitItem.Part;
import org.retort.practicals.KitLine;
import org.springframework.modulith.NamedInterface;

/// Chooses what a kit line asks for: from the catalogue, or in words. For a request's own lines too.
@NamedInterface("ui-parts")
public class KitItemPicker extends Div {

    private static final long serialVersionUID = 1L;

    private final transient EquipmentCatalogue equipment;
    private final transient SubstanceCatalogue substances;
    private final transient Formulations formulations;
    private final Select<Part> part = new Select<>();
    private final ChoiceBox<EquipmentModelRow> model = new ChoiceBox<>("Apparatus");
    private final ChoiceBox<SubstanceRow> substance = new ChoiceBox<>("Substance");
    private final Select<Form> form = new Select<>();
    private final StrengthField strength = new StrengthField("Strength");
    private final TextField text = new TextField("What");

    KitItemPicker(EquipmentCatalogue equipment, SubstanceCatalogue substances, Formulations formulations) {
        this(equipment, substances, formulations, Part.values());
    }

    /// @param parts the kinds to choose from; the first is chosen already
    public KitItemPicker(
            EquipmentCatalogue equipment, SubstanceCatalogue substances, Formulations formulations, Part... parts) {
        this.equipment = equipment;
        this.substances = substances;
        this.formulations = formulations;
        addClassName("fields");
        part.setLabel("Kind");
        part.setItems(parts);
        part.setItemLabelGenerator(each -> each == null ? "" : each.label());
        model.setItemLabelGenerator(EquipmentModelRow::name);
        model.setItems(query ->
                equipment
                        .find(query.getFilter().orElse(""), VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .stream());
        substance.setItemLabelGenerator(SubstanceRow::name);
        substance.setItems(query ->
                substances
                        .find(query.getFilter().orElse(""), VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .stream());
        form.setLabel("Form");
        form.setItems(Form.values());
        form.setItemLabelGenerator(each -> each == null ? "" : each.label());
        form.addValueChangeListener(_ -> offer());
        part.addValueChangeListener(_ -> offer());
        add(part, model, substance, form, strength, text);
        form.setValue(Form.SOLUTION);
        part.setValue(parts[0]);
    }

    /// Makes the fields known to the dialog by the names that refusals use.
    public void in(FormDialog<?> dialog) {
        dialog.field("model", model)
                .field("substance", substance)
                .field("strength", strength)
                .field("item", text);
    }

    void show(KitLine line) {
        part.setValue(line.item().part());
        switch (line.item()) {
            case KitItem.Equipment(var id) ->
                model.setValue(equipment.rows(List.of(id)).get(id));
            case KitItem.Chemical(var id) -> show(formulations.row(id));
            case KitItem.Material(var words) -> text.setValue(words);
            case KitItem.Facility(var words) -> text.setValue(words);
        }
    }

    public Outcome<KitItem> read() {
        return switch (part.getValue()) {
            case APPARATUS ->
                model.getValue() == null
                        ? Outcome.refused("model", "Choose the apparatus.")
                        : Outcome.done(new KitItem.Equipment(model.getValue().id()));
            case CHEMICALS -> chemical();
            case MATERIALS -> Outcome.done(new KitItem.Material(text.getValue().strip()));
            case FACILITIES -> Outcome.done(new KitItem.Facility(text.getValue().strip()));
        };
    }

    /// Tells whenever another kind is chosen.
    public void onKind(SerializableConsumer<Part> listener) {
        part.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    private Outcome<KitItem> chemical() {
        if (substance.getValue() == null) {
            return Outcome.refused("substance", "Choose the substance.");
        }
        var strong = form.getValue() == Form.SOLUTION ? strength.getValue() : null;
        return switch (formulations.of(substance.getValue().id(), form.getValue(), strong)) {
            case Outcome.Done<FormulationId>(var id) -> Outcome.done(new KitItem.Chemical(id));
            case Outcome.Refused<FormulationId> no -> no.as();
        };
    }

    private void show(FormulationRow row) {
        substance.setValue(substances.rows(List.of(row.substance())).get(row.substance()));
        form.setValue(row.form());
        strength.setValue(row.strength());
    }

    private void offer() {
        var chosen = part.getValue();
        model.setVisible(chosen == Part.APPARATUS);
        substance.setVisible(chosen == Part.CHEMICALS);
        form.setVisible(chosen == Part.CHEMICALS);
        strength.setVisible(chosen == Part.CHEMICALS && form.getValue() == Form.SOLUTION);
        text.setVisible(chosen == Part.MATERIALS || chosen == Part.FACILITIES);
    }
}
