package org.retort.labels.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelCodes;
import org.retort.labels.LabelSheets;
import org.retort.labels.PrintOrder;
import org.retort.labels.Sheets;
import org.retort.platform.Outcome;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.DownloadButton;
import org.retort.platform.ui.Unreadable;
import org.retort.platform.ui.WholeNumberField;

/// What is printed before it is needed: codes that are stuck on first and claimed by scanning, and commands for a
/// scanner.
@SpringComponent
class AheadCard {

    private static final int USUAL = 21;
    private static final int MOST_SHOWN = 500;

    private final LabelCodes codes;
    private final LabelSheets labels;
    private final Sheets sheets;

    AheadCard(LabelCodes codes, LabelSheets labels, Sheets sheets) {
        this.codes = codes;
        this.labels = labels;
        this.sheets = sheets;
    }

    Component codes() {
        var howMany = new WholeNumberField("How many", 1, LabelCodes.MOST_AHEAD);
        howMany.setValue(USUAL);
        howMany.setStepButtonsVisible(true);
        var card = Cards.titled("Codes printed ahead");
        card.with(
                new Paragraph("Print codes that stand for nothing yet, stick one on where no printer is near, and scan"
                        + " it to say what it is on."));
        card.with(howMany, new Button("Print new codes", _ -> printAhead(howMany)));
        var waiting = codes.unclaimed(MOST_SHOWN);
        if (!waiting.isEmpty()) {
            card.with(new Button(
                    "Print the %d again that are on nothing yet".formatted(waiting.size()),
                    _ -> LabelsNavigation.print(waiting)));
        }
        return card;
    }

    private void printAhead(WholeNumberField howMany) {
        if (Unreadable.within(howMany).isPresent()) {
            return;
        }
        switch (codes.printAhead(howMany.getValue() == null ? 0 : howMany.getValue())) {
            case Outcome.Done<List<LabelCode>>(var fresh) -> LabelsNavigation.print(fresh);
            case Outcome.Refused<List<LabelCode>> no -> {
                howMany.setErrorMessage(no.reason());
                howMany.setInvalid(true);
            }
        }
    }

    Component commands() {
        var card = Cards.titled("Commands on paper");
        card.with(
                new Paragraph("For wet gloves and a scanner on a stand: scan the bottle, then the command. Each acts on"
                        + " what was scanned last."));
        card.with(new DownloadButton(
                        "Print the commands",
                        () -> "commands.pdf",
                        () -> labels.commands(
                                        PrintOrder.on(sheets.named("L7160").orElseThrow(), 1), 1)
                                .orThrow())
                .inNewTab());
        return card;
    }
}
