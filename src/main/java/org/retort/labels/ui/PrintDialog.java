package org.retort.labels.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelPrinters;
import org.retort.labels.LabelSheets;
import org.retort.labels.Sheets;
import org.retort.platform.Outcome;
import org.retort.platform.ui.Confirm;
import org.retort.platform.ui.DownloadButton;
import org.retort.platform.ui.Notices;

/// Prints labels. The browser remembers the sheet, its next free label and the printer, so that one urgent label takes
/// two taps: Label, Print.
class PrintDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "labels.pdf";

    private final transient LabelSheets labels;
    private final List<LabelCode> codes;
    private final PrintChoice choice;
    private final LabelPreview preview = new LabelPreview();
    private final Div result = new Div();

    PrintDialog(LabelSheets labels, Sheets sheets, LabelPrinters printers, List<LabelCode> codes) {
        this.labels = labels;
        this.codes = List.copyOf(codes);
        this.choice = new PrintChoice(sheets.all(), printers.all(), codes.size(), labels.holdChemicals(codes));
        setHeaderTitle(codes.size() == 1 ? "Print a label" : "Print %d labels".formatted(codes.size()));
        addClassName("print-labels");
        result.addClassName("print-labels-result");
        var looks = new Div(preview, new Paragraph("Print at actual size (100 %), without “fit to page”."), result);
        looks.addClassName("print-labels-looks");
        var both = new Div(choice, looks);
        both.addClassName("print-labels-both");
        add(both);
        getFooter().add(new Button("Close", _ -> close()), new Button("Make the sheets", _ -> asked(this::show)));
        getFooter().add(codes.size() > LabelSheets.MANY ? new Button("Print", _ -> asked(this::show)) : printNow());
        choice.onChange(this::changed);
        changed();
    }

    /// A link, because only what is tapped may open a new tab.
    private DownloadButton printNow() {
        var print = new DownloadButton("Print", () -> FILE, () -> pdf().orThrow())
                .inNewTab()
                .primary();
        print.getElement().addEventListener("click", _ -> Remembered.keep(choice.order(), codes.size()));
        return print;
    }

    private Outcome<byte[]> pdf() {
        return labels.pdf(codes, choice.order());
    }

    private void changed() {
        result.removeAll();
        var order = choice.order();
        preview.show(labels.picture(codes.getFirst(), order.sheet(), order.design()));
    }

    private void asked(SerializableRunnable then) {
        if (codes.size() > LabelSheets.MANY) {
            Confirm.ask(
                    "Print %d labels?".formatted(codes.size()),
                    "That takes %d sheets.".formatted(choice.sheetsNeeded()),
                    "Make the sheets",
                    then);
        } else {
            then.run();
        }
    }

    private void show() {
        switch (pdf()) {
            case Outcome.Refused<byte[]> no -> Notices.error(no.reason());
            case Outcome.Done<byte[]>(var pdf) -> {
                show(pdf);
                Remembered.keep(choice.order(), codes.size());
            }
        }
    }

    private void show(byte[] pdf) {
        var pages = new IFrame(DownloadHandler.fromInputStream(
                        _ -> new DownloadResponse(new ByteArrayInputStream(pdf), FILE, "application/pdf", pdf.length))
                .inline());
        pages.setTitle("The label sheets");
        pages.addClassName("print-labels-preview");
        result.removeAll();
        result.add(pages, new DownloadButton("Open to print", () -> FILE, () -> pdf).inNewTab());
    }
}
