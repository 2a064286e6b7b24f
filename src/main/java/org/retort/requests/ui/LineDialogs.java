package org.retort.requests.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.DecimalField;
import org.retort.platform.ui.FormDialog;
import org.retort.practicals.KitItem;
import org.retort.practicals.KitUnit;
import org.retort.practicals.ui.KitItemPicker;
import org.retort.requests.KitEntry;
import org.retort.requests.LineOrigin;
import org.retort.requests.RequestLineId;

/// Changing a line of a kit, leaving it out, adding one.
final class LineDialogs {

    private LineDialogs() {}

    static void change(KitEntry entry, SerializableConsumer<KitEntry> changed) {
        var amount = new DecimalField("In all"
                + (entry.unit().symbol().isEmpty() ? "" : ", " + entry.unit().symbol()));
        amount.setValue(entry.amount());
        var reason = new TextField("Leave it out because");
        AtMost.characters(reason, 500);
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
        return KitEntry.amount(amount).map(entry::amounting);
    }

    /// Adds equipment, a chemical or something in words.
    ///
    /// @param checked says what is wrong with the line, if anything is
    static void add(
            KitItemPicker item,
            SerializableFunction<KitItem, String> label,
            SerializableFunction<KitEntry, Outcome<KitEntry>> checked,
            SerializableConsumer<KitEntry> added) {
        var amount = new DecimalField("How much in all");
        amount.setValue(BigDecimal.ONE);
        var unit = new Select<KitUnit>();
        unit.setLabel("Unit");
        unit.setItems(KitUnit.values());
        unit.setItemLabelGenerator(each -> each == null ? "" : each == KitUnit.ITEM ? "items" : each.symbol());
        unit.setValue(KitUnit.ITEM);
        unit.setVisible(false); // apparatus is counted
        item.onKind(kind -> {
            unit.setValue(kind == KitItem.Part.CHEMICALS ? KitUnit.CM3 : KitUnit.ITEM);
            unit.setVisible(kind != KitItem.Part.APPARATUS);
        });
        var why = new TextField("What for");
        AtMost.characters(why, 500);
        var dialog = new FormDialog<>(
                        "Add a line",
                        new Div(item, new FormLayout(amount, unit, why)),
                        "Add line",
                        () -> switch (item.read()) {
                            case Outcome.Refused<KitItem> no -> no.as();
                            case Outcome.Done<KitItem>(var chosen) ->
                                entry(chosen, label, amount.getValue(), unit.getValue(), why.getValue(), checked);
                        })
                .field("amount", amount)
                .onDone(added::accept);
        item.in(dialog);
        dialog.open();
    }

    private static Outcome<KitEntry> entry(
            KitItem item,
            SerializableFunction<KitItem, String> label,
            @Nullable BigDecimal amount,
            KitUnit unit,
            String why,
            SerializableFunction<KitEntry, Outcome<KitEntry>> checked) {
        return switch (KitEntry.amount(amount)) {
            case Outcome.Refused<BigDecimal> no -> no.as();
            case Outcome.Done<BigDecimal>(var total) ->
                checked.apply(new KitEntry(
                        RequestLineId.next(),
                        null,
                        item,
                        label.apply(item),
                        "",
                        total,
                        unit,
                        LineOrigin.EXTRA,
                        why.strip(),
                        false,
                        ""));
        };
    }
}
