package org.retort.requests.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.DecimalField;
import org.retort.platform.ui.FormDialog;
import org.retort.requests.Back;
import org.retort.requests.LineRow;
import org.retort.requests.Preparing;
import org.retort.requests.RequestDetail;
import org.retort.requests.RequestState;

/// Takes a kit back: everything whole unless it is said otherwise; what is counted is counted in.
final class TakeBackDialog {

    private final List<LineFields> lines = new ArrayList<>();
    private final Checkbox onlyDiffering = new Checkbox("Only what must be counted");
    private final TextArea note = new TextArea("Note for next time");
    private final NativeTable table = new NativeTable();

    private TakeBackDialog(RequestDetail detail) {
        table.addClassName("table");
        var head = table.getHead().addRow();
        for (var caption : List.of("What", "Went out", "Returned", "Broken or lost", "Used up", "Not used")) {
            var cell = new NativeTableHeaderCell(caption);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        detail.going().stream().filter(LineRow::present).forEach(row -> add(row, detail.state()));
        onlyDiffering.setVisible(
                lines.stream().anyMatch(line -> line.row.entry().counted()));
        onlyDiffering.addValueChangeListener(event -> lines.forEach(line ->
                line.tableRow.setVisible(!event.getValue() || line.row.entry().counted())));
        AtMost.characters(note, 1000);
        note.setWidthFull();
        note.setHelperText("What worked, what to change. No names.");
    }

    static void open(RequestDetail detail, Preparing preparing, SerializableConsumer<Outcome<RequestState>> after) {
        var dialog = new TakeBackDialog(detail);
        var form = new Div(
                new Paragraph(
                        detail.state() == RequestState.NOT_USED
                                ? "Everything is taken as come back whole and unused. Change what differs."
                                : "Everything is taken as come back whole, chemicals as used. Change what differs."),
                dialog.onlyDiffering,
                dialog.table,
                dialog.note);
        form.addClassName("take-back");
        new FormDialog<>(
                        "Take back",
                        form,
                        "Take back",
                        () -> preparing.takeBack(detail.id(), dialog.read(), dialog.note.getValue()))
                .wide()
                .onDone(state -> after.accept(Outcome.done(state)))
                .open();
    }

    private void add(LineRow row, RequestState state) {
        var fields = new LineFields(
                row, Back.usual(row.entry(), state), table.getBody().addRow());
        lines.add(fields);
    }

    private List<Back> read() {
        return lines.stream().map(LineFields::read).toList();
    }

    /// The four fields of one line.
    private static final class LineFields {

        private final LineRow row;
        private final NativeTableRow tableRow;
        private final DecimalField returned;
        private final DecimalField broken;
        private final DecimalField usedUp;
        private final DecimalField notUsed;

        LineFields(LineRow row, Back usual, NativeTableRow tableRow) {
            this.row = row;
            this.tableRow = tableRow;
            var entry = row.entry();
            tableRow.add(new NativeTableCell(entry.label() + (entry.counted() ? " (count it)" : "")));
            tableRow.add(new NativeTableCell(entry.total()));
            returned = field("Returned", usual.returned());
            broken = field("Broken or lost", usual.broken());
            usedUp = field("Used up", usual.usedUp());
            notUsed = field("Not used", usual.notUsed());
        }

        private DecimalField field(String what, BigDecimal value) {
            var field = new DecimalField();
            field.setAriaLabel("%s: %s".formatted(what, row.entry().label()));
            field.setValue(plain(value));
            field.addClassName("narrow-field");
            var cell = new NativeTableCell(field);
            cell.getElement().setAttribute("data-head", what);
            tableRow.add(cell);
            return field;
        }

        /// `15` as a person writes it, not `15.000000` as the database keeps it.
        private static BigDecimal plain(BigDecimal value) {
            var bare = value.stripTrailingZeros();
            return bare.scale() < 0 ? bare.setScale(0) : bare;
        }

        Back read() {
            return new Back(row.id(), value(returned), value(broken), value(usedUp), value(notUsed));
        }

        private static BigDecimal value(DecimalField field) {
            return Objects.requireNonNullElse(field.getValue(), BigDecimal.ZERO);
        }
    }
}
