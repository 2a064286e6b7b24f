package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.platform.ui.Icons;
import org.retort.practicals.KitItem;
import org.retort.requests.GateReport;
import org.retort.requests.KitEntry;
import org.retort.requests.LineOrigin;

/// A kit line by line: what, how much each and in all, where from, and how it stands in that period.
class KitTable extends Div {

    private final @Nullable SerializableConsumer<KitEntry> edit;

    /// @param edit what to do when a line is to be changed; null where it may not be
    KitTable(@Nullable SerializableConsumer<KitEntry> edit) {
        this.edit = edit;
        addClassName("kit");
    }

    void show(List<KitEntry> kit, @Nullable GateReport report, String slot) {
        removeAll();
        var table = new NativeTable();
        table.addClassName("table");
        var head = table.getHead().addRow();
        head("What", head, "");
        head("Each", head, "number");
        head("In all", head, "number");
        head("From", head, "");
        head(slot, head, "");
        if (edit != null) {
            head("", head, "");
        }
        for (var part : KitItem.Part.values()) {
            var lines =
                    kit.stream().filter(entry -> entry.item().part() == part).toList();
            if (!lines.isEmpty()) {
                var row = table.getBody().addRow();
                row.addClassName("kit-part");
                var cell = new NativeTableHeaderCell(part.label());
                cell.getElement().setAttribute("colspan", edit == null ? "5" : "6");
                row.add(cell);
                lines.forEach(entry -> line(table.getBody().addRow(), entry, report));
            }
        }
        add(table);
    }

    private void line(NativeTableRow row, KitEntry entry, @Nullable GateReport report) {
        var outlook = report == null ? null : report.of(entry.id());
        var removed = entry.origin() == LineOrigin.REMOVED;
        row.setClassName("kit-removed", removed);
        row.add(what(entry));
        cell(row, "number", new Text(entry.each()));
        cell(row, "number kit-total", new Text(removed ? "0" : entry.total()));
        cell(row, "", new Text(outlook == null ? "" : together(outlook.from())));
        cell(
                row,
                "",
                outlook == null || outlook.word().isEmpty() || removed
                        ? new Text(removed ? "left out" : "")
                        : StateMark.of(outlook.level(), outlook.word()));
        if (edit != null) {
            cell(row, "", change(entry, edit));
        }
    }

    /// The last two words stay on one line: `Shelf 1`, and the halves of a code.
    private static String together(String from) {
        var last = from.lastIndexOf(' ');
        return last < 0 ? from : from.substring(0, last) + '\u00A0' + from.substring(last + 1);
    }

    private static NativeTableCell what(KitEntry entry) {
        var cell = new NativeTableCell(new Text(entry.label()));
        var note = note(entry);
        if (!note.isBlank()) {
            var second = new Div(note);
            second.addClassName("line-detail");
            cell.add(second);
        }
        return cell;
    }

    private static String note(KitEntry entry) {
        return switch (entry.origin()) {
            case SCALED -> entry.notes();
            case CHANGED -> "changed by hand";
            case EXTRA -> entry.reason().isBlank() ? "added" : "added: " + entry.reason();
            case REMOVED -> "left out: " + entry.reason();
        };
    }

    private static Component change(KitEntry entry, SerializableConsumer<KitEntry> edit) {
        if (entry.item() instanceof KitItem.Facility) {
            return new Text("");
        }
        var button = new Button(Icons.EDIT.create(), _ -> edit.accept(entry));
        button.setAriaLabel("Change " + entry.label());
        button.addClassName("icon-button");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static void head(String caption, NativeTableRow row, String classes) {
        var cell = new NativeTableHeaderCell(caption);
        cell.getElement().setAttribute("scope", "col");
        if (caption.isEmpty()) {
            cell.getElement().setAttribute("aria-label", "Change");
        }
        style(cell, classes);
        row.add(cell);
    }

    private static void cell(NativeTableRow row, String classes, Component content) {
        var cell = new NativeTableCell(content);
        style(cell, classes);
        row.add(cell);
    }

    private static void style(Component cell, String classes) {
        if (!classes.isEmpty()) {
            cell.addClassNames(classes.split(" "));
        }
    }
}
