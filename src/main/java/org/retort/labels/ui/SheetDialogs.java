package org.retort.labels.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.retort.labels.Sheet;
import org.retort.labels.SheetSize;
import org.retort.labels.Sheets;
import org.retort.platform.Outcome;
import org.retort.platform.ui.DecimalField;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.WholeNumberField;

/// Asks for the dimensions of a sheet, tape or roll.
final class SheetDialogs {

    private static final String MEASURED = "measured by the school";

    private SheetDialogs() {}

    static void add(Sheets sheets, SerializableRunnable then) {
        var size = new SheetSize("", 210, 297, 3, 7, 63.5, 38.1, 7.25, 15.15, 66, 38.1, 0, 0, 300);
        var fields = new Fields(Sheet.Kind.SHEET, size, MEASURED, true);
        open(
                "Add a sheet or roll",
                fields,
                () -> sheets.add(fields.kind.getValue(), fields.read(), fields.source.getValue()),
                then);
    }

    /// A standard one is corrected for this school alone; who said how large it is does not say so of the correction.
    static void change(Sheets sheets, Sheet sheet, SerializableRunnable then) {
        var fields = new Fields(sheet.kind(), sheet.size(), sheet.own() ? sheet.source() : MEASURED, false);
        open(
                "Dimensions of " + sheet.name(),
                fields,
                () -> sheets.change(sheet, fields.kind.getValue(), fields.read(), fields.source.getValue()),
                then);
    }

    private static void open(
            String title, Fields fields, SerializableSupplier<Outcome<Sheet>> save, SerializableRunnable then) {
        new FormDialog<>(title, fields, "Save dimensions", save)
                .field("name", fields.name)
                .field("pageWidth", fields.pageWidth)
                .field("pageHeight", fields.pageHeight)
                .field("columns", fields.columns)
                .field("rows", fields.rows)
                .field("width", fields.width)
                .field("left", fields.left)
                .field("pitchX", fields.pitchX)
                .field("edgeX", fields.edgeX)
                .field("dpi", fields.dpi)
                .field("source", fields.source)
                .wide()
                .onChangedMeanwhile(then)
                .onDone(_ -> then.run())
                .open();
    }

    private static final class Fields extends FormLayout {

        private static final long serialVersionUID = 1L;

        private final TextField name = new TextField("Name");
        private final Select<Sheet.Kind> kind = new Select<>();
        private final DecimalField pageWidth = new DecimalField("Page width, mm");
        private final DecimalField pageHeight = new DecimalField("Page height, mm");
        private final WholeNumberField columns = new WholeNumberField("Labels across");
        private final WholeNumberField rows = new WholeNumberField("Labels down");
        private final DecimalField width = new DecimalField("Label width, mm");
        private final DecimalField height = new DecimalField("Label height, mm");
        private final DecimalField left = new DecimalField("From the left edge to the first label, mm");
        private final DecimalField top = new DecimalField("From the top edge to the first label, mm");
        private final DecimalField pitchX = new DecimalField("From one label to the next beside it, mm");
        private final DecimalField pitchY = new DecimalField("From one label to the next below it, mm");
        private final DecimalField edgeX = new DecimalField("Not printed at the left and right of a label, mm");
        private final DecimalField edgeY = new DecimalField("Not printed at the top and bottom of a label, mm");
        private final WholeNumberField dpi = new WholeNumberField("Printer, dots an inch");
        private final TextField source = new TextField("Where the dimensions are from");

        private Fields(Sheet.Kind ofKind, SheetSize size, String from, boolean fresh) {
            kind.setLabel("Kind");
            kind.setItems(Sheet.Kind.values());
            kind.setItemLabelGenerator(Sheet.Kind::label);
            kind.setValue(ofKind);
            name.setValue(size.name());
            name.setReadOnly(!fresh);
            pageWidth.setValue(millimetres(size.pageWidth()));
            pageHeight.setValue(millimetres(size.pageHeight()));
            columns.setValue(size.columns());
            rows.setValue(size.rows());
            width.setValue(millimetres(size.width()));
            height.setValue(millimetres(size.height()));
            left.setValue(millimetres(size.left()));
            top.setValue(millimetres(size.top()));
            pitchX.setValue(millimetres(size.pitchX()));
            pitchY.setValue(millimetres(size.pitchY()));
            edgeX.setValue(millimetres(size.edgeX()));
            edgeY.setValue(millimetres(size.edgeY()));
            dpi.setValue(size.dpi());
            source.setValue(from);
            add(name, kind, pageWidth, pageHeight, columns, rows, width, height, left, top, pitchX, pitchY, edgeX);
            add(edgeY, dpi, source);
        }

        /// An empty field counts as nothing, which the rules then refuse with a reason.
        private SheetSize read() {
            return new SheetSize(
                    name.getValue(),
                    number(pageWidth),
                    number(pageHeight),
                    whole(columns),
                    whole(rows),
                    number(width),
                    number(height),
                    number(left),
                    number(top),
                    number(pitchX),
                    number(pitchY),
                    number(edgeX),
                    number(edgeY),
                    whole(dpi));
        }

        private static BigDecimal millimetres(double size) {
            return BigDecimal.valueOf(size).stripTrailingZeros();
        }

        private static double number(DecimalField field) {
            @Nullable BigDecimal value = field.getValue();
            return value == null ? 0 : value.doubleValue();
        }

        private static int whole(WholeNumberField field) {
            @Nullable Integer value = field.getValue();
            return value == null ? 0 : value;
        }
    }
}
