package org.retort.labels.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelSheets;
import org.retort.labels.Sheet;
import org.retort.platform.Outcome;
import org.retort.platform.ui.Confirm;
import org.retort.platform.ui.DownloadButton;
import org.retort.platform.ui.Notices;

/// Asks on which sheet and from which label on, makes the sheets, and shows them before they go to the printer. The
/// browser remembers the sheet and its next free label.
class PrintDialog extends Dialog {

    private static final String REMEMBERED = "retort.labels";
    private static final String FILE = "labels.pdf";

    private final LabelSheets sheets;
    private final List<LabelCode> codes;
    private final RadioButtonGroup<Sheet> sheet = new RadioButtonGroup<>("Sheet");
    private final Paragraph summary = new Paragraph();
    private final Div result = new Div();
    private final SheetPicture picture;

    PrintDialog(LabelSheets sheets, List<LabelCode> codes) {
        this.sheets = sheets;
        this.codes = List.copyOf(codes);
        this.picture = new SheetPicture(codes.size(), this::summarise);
        setHeaderTitle(codes.size() == 1 ? "Print a label" : "Print %d labels".formatted(codes.size()));
        addClassName("print-labels");
        sheet.setItems(Sheet.values());
        sheet.setItemLabelGenerator(Sheet::label);
        sheet.setValue(Sheet.L7160);
        picture.show(Sheet.L7160, 1);
        sheet.addValueChangeListener(event -> picture.show(event.getValue(), 1));
        result.addClassName("print-labels-result");
        var choice = new Div(sheet, picture, summary);
        choice.addClassName("print-labels-choice");
        add(choice, result);
        var make = new Button("Make the sheets", _ -> ask());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Close", _ -> close()), make);
        addAttachListener(_ -> WebStorage.getItem(REMEMBERED, this::recall));
    }

    /// Goes on where this browser stopped: `L7160:4`.
    private void recall(String remembered) {
        if (remembered == null || !remembered.matches("L\\d{4}:\\d{1,3}")) {
            return;
        }
        Sheet.named(remembered.substring(0, remembered.indexOf(':'))).ifPresent(last -> {
            sheet.setValue(last);
            picture.show(last, Integer.parseInt(remembered.substring(remembered.indexOf(':') + 1)));
        });
    }

    private void summarise() {
        var count = codes.size();
        var needed = sheet.getValue().sheetsFor(count, picture.start());
        summary.setText("%d %s on %d %s, beginning at label %d."
                .formatted(
                        count,
                        count == 1 ? "label" : "labels",
                        needed,
                        needed == 1 ? "sheet" : "sheets",
                        picture.start()));
        result.removeAll();
    }

    private void ask() {
        if (codes.size() > LabelSheets.MANY) {
            Confirm.ask(
                    "Print %d labels?".formatted(codes.size()),
                    "That takes %d sheets.".formatted(sheet.getValue().sheetsFor(codes.size(), picture.start())),
                    "Make the sheets",
                    this::make);
        } else {
            make();
        }
    }

    private void make() {
        var paper = sheet.getValue();
        var start = picture.start();
        switch (sheets.pdf(codes, paper, start)) {
            case Outcome.Refused<byte[]> no -> Notices.error(no.reason());
            case Outcome.Done<byte[]>(var pdf) -> {
                show(pdf);
                WebStorage.setItem(REMEMBERED, paper.name() + ":" + paper.nextFree(codes.size(), start));
            }
        }
    }

    private void show(byte[] pdf) {
        var preview = new IFrame(DownloadHandler.fromInputStream(
                        _ -> new DownloadResponse(new ByteArrayInputStream(pdf), FILE, "application/pdf", pdf.length))
                .inline());
        preview.setTitle("The label sheets");
        preview.addClassName("print-labels-preview");
        var advice = new Paragraph("Print at actual size (100 %), without “fit to page”.");
        result.removeAll();
        result.add(preview, advice, new DownloadButton("Open to print", () -> FILE, () -> pdf).inNewTab());
    }
}
