package org.retort.labels.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.retort.labels.LabelPrinters;
import org.retort.labels.PrinterTray;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.DecimalField;
import org.retort.platform.ui.FormDialog;

/// Asks by how much a printer's tray is out.
final class PrinterDialogs {

    private static final double TENTHS = 10;

    private PrinterDialogs() {}

    static void add(LabelPrinters printers, SerializableRunnable then) {
        var fields = new Fields();
        open(
                "Add a printer",
                fields,
                () -> printers.add(
                        fields.printer.getValue(), fields.tray.getValue(), tenths(fields.right), tenths(fields.down)),
                then);
    }

    static void change(LabelPrinters printers, PrinterTray tray, SerializableRunnable then) {
        var fields = new Fields();
        fields.printer.setValue(tray.printer());
        fields.printer.setReadOnly(true);
        fields.tray.setValue(tray.tray());
        fields.tray.setReadOnly(true);
        fields.right.setValue(BigDecimal.valueOf(tray.rightTenths(), 1));
        fields.down.setValue(BigDecimal.valueOf(tray.downTenths(), 1));
        open(
                "Shift of " + tray.printer(),
                fields,
                () -> printers.shift(tray, tenths(fields.right), tenths(fields.down)),
                then);
    }

    private static void open(
            String title, Fields fields, SerializableSupplier<Outcome<PrinterTray>> save, SerializableRunnable then) {
        new FormDialog<>(title, fields, "Save shift", save)
                .field("printer", fields.printer)
                .field("right", fields.right)
                .field("down", fields.down)
                .onChangedMeanwhile(then)
                .onDone(_ -> then.run())
                .open();
    }

    /// A shift that no whole number holds stays far too large: cut to its last digits it might look like a small one.
    private static int tenths(DecimalField field) {
        @Nullable BigDecimal millimetres = field.getValue();
        return millimetres == null
                ? 0
                : Math.clamp(Math.round(millimetres.doubleValue() * TENTHS), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static final class Fields extends FormLayout {

        private static final long serialVersionUID = 1L;

        private final TextField printer = new TextField("Printer");
        private final TextField tray = new TextField("Tray");
        private final DecimalField right = new DecimalField("Further right, mm");
        private final DecimalField down = new DecimalField("Further down, mm");

        private Fields() {
            AtMost.characters(printer, 60);
            AtMost.characters(tray, 40);
            tray.setPlaceholder("such as: tray 2, by hand");
            right.setValue(BigDecimal.ZERO);
            down.setValue(BigDecimal.ZERO);
            add(printer, tray, right, down);
        }
    }
}
