package org.retort.practicals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationRow;
import org.retort.platform.ui.HazardWord;
import org.retort.platform.ui.Icons;
import org.retort.practicals.KitItem;
import org.retort.practicals.KitLine;
import org.retort.practicals.ScaledLine;

/// The kit as a table: what, how much for whom, and how much in all for the class in hand.
class KitTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final transient Map<FormulationId, FormulationRow> chemicals;
    private final boolean editable;
    private final SerializableConsumer<KitLine> edit;
    private final SerializableConsumer<KitLine> remove;

    KitTable(
            Map<FormulationId, FormulationRow> chemicals,
            boolean editable,
            SerializableConsumer<KitLine> edit,
            SerializableConsumer<KitLine> remove) {
        this.chemicals = chemicals;
        this.editable = editable;
        this.edit = edit;
        this.remove = remove;
        addClassNames("table", "kit-table");
    }

    KitTable show(List<ScaledLine> lines, ClassChoice choice) {
        getHead().removeAll();
        getBody().removeAll(); // the table's own removeAll would cut off its body for good
        getHead().add(header(choice));
        for (var part : KitItem.Part.values()) {
            var of = lines.stream()
                    .filter(scaled -> scaled.line().item().part() == part)
                    .toList();
            if (!of.isEmpty()) {
                getBody().add(partRow(part, choice));
                of.forEach(scaled -> getBody().add(row(scaled)));
            }
        }
        return this;
    }

    private NativeTableRow header(ClassChoice choice) {
        var row = new NativeTableRow(
                new NativeTableHeaderCell("What"),
                right(new NativeTableHeaderCell(choice.each())),
                right(new NativeTableHeaderCell("In all")));
        if (editable) {
            var actions = new Span("Change or take off");
            actions.addClassName("only-read");
            row.add(new NativeTableHeaderCell(actions));
        }
        return row;
    }

    private NativeTableRow partRow(KitItem.Part part, ClassChoice choice) {
        var spare = part == KitItem.Part.CHEMICALS && choice.spare() > 0 && !choice.demonstration()
                ? ", with %d\u202F%% spare".formatted(choice.spare())
                : "";
        var head = new NativeTableHeaderCell(part.label() + spare);
        head.getElement().setAttribute("colspan", editable ? "4" : "3").setAttribute("scope", "colgroup");
        var row = new NativeTableRow(head);
        row.addClassName("kit-part");
        return row;
    }

    private NativeTableRow row(ScaledLine scaled) {
        var line = scaled.line();
        var facility = line.item() instanceof KitItem.Facility;
        var total = new Span(facility ? "" : scaled.totalLabel());
        total.addClassName("strong");
        var row = new NativeTableRow(
                new NativeTableCell(what(line)),
                right(new NativeTableCell(facility ? "" : scaled.eachLabel())),
                right(new NativeTableCell(total)));
        if (editable) {
            row.add(new NativeTableCell(actions(line)));
        }
        return row;
    }

    private Component what(KitLine line) {
        var name = new Span(line.label());
        var head = new Div(name);
        head.addClassNames("row", "row-wrap");
        if (line.item() instanceof KitItem.Chemical(var id) && chemicals.get(id) instanceof FormulationRow chemical) {
            head.add(HazardWord.of(chemical.classification().wordOrCodes()));
        }
        var detail = Stream.of(
                        line.usedFor().isEmpty() ? "" : "for: " + line.usedFor(),
                        line.alternative() ? "either/or, " + line.choice() : "",
                        line.counted() ? "count out and in" : "",
                        line.notes())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        var second = new Div(detail);
        second.addClassName("line-detail");
        return detail.isEmpty() ? head : new Div(head, second);
    }

    private Component actions(KitLine line) {
        var change = new Button(Icons.EDIT.create(), _ -> edit.accept(line));
        change.setAriaLabel("Change " + line.label());
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var takeOff = new Button(Icons.BIN.create(), _ -> remove.accept(line));
        takeOff.setAriaLabel("Take off " + line.label());
        takeOff.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var both = new Div(change, takeOff);
        both.addClassName("kit-actions");
        return both;
    }

    private static <C extends Component> C right(C cell) {
        cell.addClassName("right");
        return cell;
    }
}
