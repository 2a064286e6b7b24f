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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.DecimalField;
import org.retort.platform.ui.FormDialog;
import org.retort.requests.Back;
import org.retort.requests.Back.Part;
import org.retort.requests.LineRow;
import org.retort.requests.Preparing;
import org.retort.requests.RequestDetail;
import org.retort.requests.RequestId;
import org.retort.requests.RequestState;

/// Takes a kit back: everything whole unless it is said otherwise; what is counted is counted in.
final class TakeBackDialog {

    private static final Map<Part, String> CAPTIONS = new EnumMap<>(Map.of(
            Part.RETURNED, "Returned",
            Part.BROKEN, "Broken or lost",
            Part.USED_UP, "Used up",
            Part.NOT_USED, "Not used"));

    private final List<LineFields> lines = new ArrayList<>();
    private final Checkbox onlyDiffering = new Checkbox("Only what must be counted");
    private final TextArea note = new TextArea("Note for next time");
    private final NativeTable table = new NativeTable();

    private TakeBackDialog(RequestDetail detail) {
        table.addClassName("table");
        var head = table.getHead().addRow();
        for (var caption : Stream.concat(Stream.of("What", "Went out"), CAPTIONS.values().stream())
                .toList()) {
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
                                ? "Everything is taken as come back whole and unused. Write what differs; the rest follows."
                                : "Everything is taken as come back whole, chemicals as used. Write what differs; the rest follows."),
                dialog.onlyDiffering,
                dialog.table,
                dialog.note);
        form.addClassName("take-back");
        var asking = new FormDialog<>("Take back", form, "Take back", () -> dialog.takeBack(preparing, detail.id()))
                .wide()
                .onDone(state -> after.accept(Outcome.done(state)));
        dialog.lines.forEach(line -> line.fields.forEach((part, field) -> asking.field(part.of(line.row.id()), field)));
        asking.open();
    }

    private void add(LineRow row, RequestState state) {
        lines.add(new LineFields(row, state, table.getBody().addRow()));
    }

    /// What was written, when every field holds a number. A line that is refused is shown, whatever was chosen to be
    /// seen.
    private Outcome<RequestState> takeBack(Preparing preparing, RequestId id) {
        var outcome = read(preparing, id);
        if (outcome instanceof Outcome.Refused<RequestState>) {
            onlyDiffering.setValue(false);
        }
        return outcome;
    }

    private Outcome<RequestState> read(Preparing preparing, RequestId id) {
        var backs = new ArrayList<Back>();
        for (var line : lines) {
            switch (line.read()) {
                case Outcome.Done<Back>(var back) -> backs.add(back);
                case Outcome.Refused<Back> no -> {
                    return no.as();
                }
            }
        }
        return preparing.takeBack(id, backs, note.getValue());
    }

    /// The four fields of one line. Until somebody writes into it, one of them follows the others: what is broken
    /// is not returned, what came back unused is not used up.
    private static final class LineFields {

        private final LineRow row;
        private final NativeTableRow tableRow;
        private final Map<Part, DecimalField> fields = new EnumMap<>(Part.class);
        private @Nullable Part rest;

        LineFields(LineRow row, RequestState state, NativeTableRow tableRow) {
            this.row = row;
            this.tableRow = tableRow;
            var entry = row.entry();
            tableRow.add(new NativeTableCell(entry.label() + (entry.counted() ? " (count it)" : "")));
            tableRow.add(new NativeTableCell(entry.total()));
            var usual = Back.usual(entry, state);
            for (var part : Part.values()) {
                fields.put(part, field(part, usual.amount(part)));
            }
            rest = Back.rest(entry, state).orElse(null);
            fields.forEach((part, field) -> field.addValueChangeListener(event -> written(part, event.isFromClient())));
        }

        private DecimalField field(Part part, BigDecimal value) {
            var field = new DecimalField();
            field.setAriaLabel(
                    "%s: %s".formatted(CAPTIONS.get(part), row.entry().label()));
            field.setValue(plain(value));
            field.addClassName("narrow-field");
            var cell = new NativeTableCell(field);
            cell.getElement().setAttribute("data-head", Objects.requireNonNull(CAPTIONS.get(part)));
            tableRow.add(cell);
            return field;
        }

        private void written(Part part, boolean byHand) {
            if (rest == null || !byHand) {
                return;
            }
            if (part == rest) {
                rest = null;
                return;
            }
            var others = fields.entrySet().stream()
                    .filter(field -> field.getKey() != rest)
                    .map(field -> field.getValue().getValue())
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            Objects.requireNonNull(fields.get(rest))
                    .setValue(plain(row.entry().amount().subtract(others).max(BigDecimal.ZERO)));
        }

        /// `15` as a person writes it, not `15.000000` as the database keeps it.
        private static BigDecimal plain(BigDecimal value) {
            var bare = value.stripTrailingZeros();
            return bare.scale() < 0 ? bare.setScale(0) : bare;
        }

        Outcome<Back> read() {
            var written = new EnumMap<Part, BigDecimal>(Part.class);
            fields.forEach((part, field) ->
                    Optional.ofNullable(field.getValue()).ifPresent(amount -> written.put(part, amount)));
            return Back.told(row.id(), written);
        }
    }
}
