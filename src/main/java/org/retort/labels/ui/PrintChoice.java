package org.retort.labels.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.labels.LabelDesign;
import org.retort.labels.PrintOrder;
import org.retort.labels.PrinterTray;
import org.retort.labels.Sheet;

/// On what, from which label on, which design, by which printer: what this browser printed on last is chosen already.
class PrintChoice extends Div {

    private static final long serialVersionUID = 1L;
    private static final String USUAL = "L7160";

    private final Select<Sheet> sheet = new Select<>();
    private final Select<LabelDesign> design = new Select<>();
    private final Select<PrinterTray> printer = new Select<>();
    private final Paragraph summary = new Paragraph();
    private final SheetPicture picture;
    private final int count;
    private Runnable changed = () -> {};

    PrintChoice(List<Sheet> sheets, List<PrinterTray> printers, int count, boolean chemicals) {
        this.count = count;
        this.picture = new SheetPicture(count, this::chosen);
        addClassName("print-labels-choice");
        sheet.setLabel("Labels");
        sheet.setItems(sheets);
        sheet.setItemLabelGenerator(Sheet::label);
        design.setLabel("Design");
        design.setItems(LabelDesign.values());
        design.setItemLabelGenerator(LabelDesign::label);
        design.setValue(LabelDesign.FITTING);
        design.setVisible(chemicals);
        printer.setLabel("Printer and tray");
        printer.setItems(printers);
        printer.setItemLabelGenerator(tray -> tray == null ? "Any, not shifted" : tray.label());
        printer.setEmptySelectionAllowed(true);
        printer.setVisible(!printers.isEmpty());
        add(sheet, design, printer, picture, summary);
        sheet.addValueChangeListener(event -> picture.show(event.getValue(), 1));
        design.addValueChangeListener(_ -> changed.run());
        printer.addValueChangeListener(_ -> changed.run());
        sheet.setValue(named(sheets, USUAL));
        addAttachListener(_ -> Remembered.recall(last -> recall(sheets, printers, last)));
    }

    private static Sheet named(List<Sheet> sheets, String name) {
        return sheets.stream().filter(it -> it.name().equals(name)).findFirst().orElse(sheets.getFirst());
    }

    private void recall(List<Sheet> sheets, List<PrinterTray> printers, Remembered last) {
        design.setValue(last.design());
        printers.stream()
                .filter(tray -> tray.id().toString().equals(last.printer()))
                .findFirst()
                .ifPresent(printer::setValue);
        var then = named(sheets, last.sheet());
        sheet.setValue(then);
        picture.show(then, last.start());
    }

    /// Run whenever something else is chosen.
    void onChange(Runnable then) {
        changed = then;
    }

    PrintOrder order() {
        return new PrintOrder(sheet.getValue(), picture.start(), design.getValue(), tray());
    }

    private @Nullable PrinterTray tray() {
        return printer.getValue();
    }

    int sheetsNeeded() {
        return sheet.getValue().sheetsFor(count, picture.start());
    }

    private void chosen() {
        var needed = sheetsNeeded();
        summary.setText(
                sheet.getValue().labels() == 1
                        ? "%d %s, one after the other.".formatted(count, count == 1 ? "label" : "labels")
                        : "%d %s on %d %s, beginning at label %d."
                                .formatted(
                                        count,
                                        count == 1 ? "label" : "labels",
                                        needed,
                                        needed == 1 ? "sheet" : "sheets",
                                        picture.start()));
        changed.run();
    }
}
