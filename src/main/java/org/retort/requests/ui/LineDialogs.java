package org.retort.requests.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelRow;
import org.retort.platform.Outcome;
import org.retort.platform.ui.FormDialog;
import org.retort.practicals.KitItem;
import org.retort.practicals.KitUnit;
import org.retort.requests.KitEntry;
import org.retort.requests.LineOrigin;
import org.retort.requests.RequestLineId;
import org.springframework.data.domain.PageRequest;

/// Changing a line of a kit, leaving it out, adding one.
final class LineDialogs {

    private LineDialogs() {}

    static void change(KitEntry entry, SerializableConsumer<KitEntry> changed) {
        var amount = new BigDecimalField("In all"
                + (entry.unit().symbol().isEmpty() ? "" : ", " + entry.unit().symbol()));
        amount.setValue(entry.amount());
        var reason = new TextField("Leave it out because");
        reason.setMaxLength(500);
        reason.setHelperText("Leave this empty to keep the line.");
        var form = new FormLayout(amount, reason);
        new FormDialog<>(
                        "Change " + entry.label(),
                        form,
                        "Change line",
                        () -> changed(entry, amount.getValue(), reason.getValue()))
                .field("amount", amount)
                .onDone(changed::accept)
                .open();
    }

    private static Outcome<KitEntry> changed(KitEntry entry, @Nullable BigDecimal amount, String reason) {
        if (!reason.isBlank()) {
            return Outcome.done(entry.leftOut(reason.strip()));
        }
        if (amount == null || amount.signum() <= 0) {
            return Outcome.refused("amount", "Write how much goes out in all, or say why it is left out.");
        }
        return Outcome.done(entry.amounting(amount));
    }

    static void add(EquipmentCatalogue equipment, SerializableConsumer<KitEntry> added) {
        var model = new ComboBox<EquipmentModelRow>("Equipment");
        model.setItems(query ->
                equipment
                        .find(query.getFilter().orElse(""), PageRequest.of(query.getPage(), query.getPageSize()))
                        .stream());
        model.setItemLabelGenerator(EquipmentModelRow::name);
        var other = new TextField("Or something else");
        other.setMaxLength(200);
        other.setPlaceholder("newspaper");
        var count = new BigDecimalField("How many in all");
        count.setValue(BigDecimal.ONE);
        var why = new TextField("What for");
        why.setMaxLength(500);
        new FormDialog<>(
                        "Add a line",
                        new FormLayout(model, other, count, why),
                        "Add line",
                        () -> entry(model.getValue(), other.getValue().strip(), count.getValue(), why.getValue()))
                .field("item", model)
                .field("amount", count)
                .onDone(added::accept)
                .open();
    }

    private static Outcome<KitEntry> entry(
            @Nullable EquipmentModelRow model, String other, @Nullable BigDecimal count, String why) {
        if (model == null && other.isEmpty()) {
            return Outcome.refused("item", "Choose a piece of equipment, or write what else you need.");
        }
        if (count == null || count.signum() <= 0) {
            return Outcome.refused("amount", "Write how many you need in all.");
        }
        var label = model == null ? other : model.name();
        return Outcome.done(new KitEntry(
                RequestLineId.next(),
                null,
                model == null ? new KitItem.Material(other) : new KitItem.Equipment(model.id()),
                label,
                "",
                count,
                KitUnit.ITEM,
                LineOrigin.EXTRA,
                why.strip(),
                false,
                ""));
    }
}
