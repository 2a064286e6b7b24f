package org.retort.practicals.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Locale;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.platform.Outcome;
import org.retort.platform.ui.DecimalField;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.WholeNumberField;
import org.retort.practicals.KitItem;
import org.retort.practicals.KitLine;
import org.retort.practicals.KitLineData;
import org.retort.practicals.KitUnit;
import org.retort.practicals.Scope;

/// A line of a kit: what, how much, for whom; shared by add and change.
class KitLineForm extends Div {

    private static final long serialVersionUID = 1L;

    private final KitItemPicker item;
    private final DecimalField qty = new DecimalField("Amount");
    private final Select<KitUnit> unit = new Select<>();
    private final Select<Scope> scope = new Select<>();
    private final WholeNumberField sharedBy = new WholeNumberField("Shared by how many groups");
    private final TextField usedFor = new TextField("Used for");
    private final TextField choice = new TextField("Either/or");
    private final TextField notes = new TextField("Note");
    private final Checkbox counted = new Checkbox("Count out and in again");

    KitLineForm(EquipmentCatalogue equipment, SubstanceCatalogue substances, Formulations formulations) {
        this.item = new KitItemPicker(equipment, substances, formulations);
        addClassName("fields");
        qty.setLocale(Locale.UK);
        qty.setValue(BigDecimal.ONE);
        unit.setLabel("Unit");
        unit.setItems(KitUnit.values());
        unit.setItemLabelGenerator(each -> each == null ? "" : each == KitUnit.ITEM ? "items" : each.symbol());
        unit.setValue(KitUnit.ITEM);
        scope.setLabel("For whom");
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(each -> each == null ? "" : each.label());
        scope.addValueChangeListener(chosen -> sharedBy.setVisible(chosen.getValue() == Scope.SHARED));
        sharedBy.setVisible(false);
        scope.setValue(Scope.GROUP);
        usedFor.setHelperText("One of several methods, or the teacher. Parts add up.");
        choice.setHelperText("Such as “indicator: cresol red”. Lines of one choice are either/or.");
        item.addClassName("wide");
        notes.addClassName("wide");
        add(item, qty, unit, scope, sharedBy, usedFor, choice, notes, counted);
    }

    /// Makes the fields known to the dialog by the names that refusals use.
    <T> FormDialog<T> in(FormDialog<T> dialog) {
        item.in(dialog);
        return dialog.field("qty", qty)
                .field("unit", unit)
                .field("scope", scope)
                .field("sharedBy", sharedBy)
                .field("usedFor", usedFor)
                .field("choice", choice)
                .field("notes", notes);
    }

    void show(KitLine line) {
        item.show(line);
        qty.setValue(line.qty());
        unit.setValue(line.unit());
        scope.setValue(line.scope());
        sharedBy.setValue(line.sharedBy());
        usedFor.setValue(line.usedFor());
        choice.setValue(line.choice());
        notes.setValue(line.notes());
        counted.setValue(line.counted());
    }

    Outcome<KitLineData> read() {
        if (qty.getValue() == null) {
            return Outcome.refused("qty", "Say how much.");
        }
        return switch (item.read()) {
            case Outcome.Refused<KitItem> no -> no.as();
            case Outcome.Done<KitItem>(var chosen) -> Outcome.done(line(chosen));
        };
    }

    private KitLineData line(KitItem chosen) {
        return new KitLineData(
                chosen,
                qty.getValue(),
                unit.getValue(),
                scope.getValue(),
                scope.getValue() == Scope.SHARED ? sharedBy.getValue() : null,
                usedFor.getValue().strip(),
                choice.getValue().strip(),
                notes.getValue().strip(),
                counted.getValue());
    }
}
