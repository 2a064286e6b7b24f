package org.retort.labels.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.retort.labels.LabelPrinters;
import org.retort.labels.LabelSheets;
import org.retort.labels.PrintOrder;
import org.retort.labels.PrinterTray;
import org.retort.labels.Sheet;
import org.retort.labels.Sheets;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.DownloadButton;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.PageHeader;
import org.retort.platform.ui.RowCards;

/// What labels are printed on and by: the one table of dimensions with who says so, printers with their shifts, codes
/// that are printed ahead, commands on paper.
@Route(LabelsPage.ROUTE)
@PageTitle("Labels · Retort")
@RolesAllowed({"TECHNICIAN", "ADMINISTRATOR"})
class LabelSettingsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Sheets sheets;
    private final transient LabelPrinters printers;
    private final transient LabelSheets labels;
    private final Grid<Sheet> table = new Grid<>();
    private final Grid<PrinterTray> trays = new Grid<>();

    LabelSettingsView(Sheets sheets, LabelPrinters printers, LabelSheets labels, AheadCard ahead) {
        this.sheets = sheets;
        this.printers = printers;
        this.labels = labels;
        addClassName("screen");
        var add = new Button("Add a sheet or roll", Icons.ADD.create(), _ -> SheetDialogs.add(sheets, this::refresh));
        add(new PageHeader("Labels", "What they are printed on, and by which printer", add)
                .under("Settings", "settings"));
        add(sheetsCard(), printersCard(), ahead.codes(), ahead.commands(), new RulesCard());
        refresh();
    }

    private Component sheetsCard() {
        var card = Cards.titled("Sheets, tapes and rolls").flush();
        Columns.text(table, "Name", Sheet::name).setFlexGrow(0);
        Columns.text(table, "Maker", sheet -> sheet.own() ? "our own" : sheet.maker())
                .setFlexGrow(0);
        Columns.text(table, "Labels", Sheet::label).setFlexGrow(0);
        Columns.breaking(Columns.text(table, "Who says so", LabelSettingsView::source));
        Columns.component(table, "", this::actions).setFlexGrow(0);
        RowCards.onPhone(
                table,
                "Sheet",
                sheet -> Cards.line(
                        new Span(sheet.name()), RowCards.words(sheet.label(), source(sheet)), actions(sheet)));
        table.setAllRowsVisible(true);
        card.with(table);
        return card;
    }

    private static String source(Sheet sheet) {
        return sheet.check().isEmpty()
                ? sheet.source()
                : "%s (%s; confidence %s)".formatted(sheet.source(), sheet.check(), sheet.confidence());
    }

    private Component actions(Sheet sheet) {
        var change =
                new Button(sheet.own() ? "Change" : "Correct", _ -> SheetDialogs.change(sheets, sheet, this::refresh));
        change.setAriaLabel("%s %s".formatted(sheet.own() ? "Change" : "Correct", sheet.name()));
        var actions = new Div(change);
        actions.addClassName("page-actions");
        if (sheet.own()) {
            var forget = new Button("Take back", _ -> {
                sheets.forget(sheet.name());
                refresh();
            });
            forget.setAriaLabel("Take back " + sheet.name());
            actions.add(forget);
        }
        actions.add(new DownloadButton(
                        "Test print", () -> "test-print.pdf", () -> labels.testPrint(PrintOrder.on(sheet, 1)))
                .inNewTab());
        return actions;
    }

    private Component printersCard() {
        var card = Cards.titled("Printer alignment");
        card.with(new Paragraph("Make a test print, lay it over a sheet against the light, and type in how far labels"
                + " must move, in millimetres: 1.5. Each tray has its own."));
        Columns.text(trays, "Printer and tray", PrinterTray::label).setFlexGrow(1);
        Columns.component(trays, "", this::actions).setFlexGrow(0);
        RowCards.onPhone(trays, "Printer and tray", tray -> Cards.line(new Span(tray.label()), "", actions(tray)));
        trays.setAllRowsVisible(true);
        trays.setEmptyStateText("No printer is shifted. Add one when its labels print beside where they should.");
        card.with(
                trays,
                new Button("Add a printer", Icons.ADD.create(), _ -> PrinterDialogs.add(printers, this::refresh)));
        return card;
    }

    private Component actions(PrinterTray tray) {
        var change = new Button("Change", _ -> PrinterDialogs.change(printers, tray, this::refresh));
        change.setAriaLabel("Change " + tray.label());
        var forget = new Button("Remove", _ -> {
            printers.forget(tray.id());
            refresh();
        });
        forget.setAriaLabel("Remove " + tray.label());
        var actions = new Div(change, forget);
        actions.addClassName("page-actions");
        return actions;
    }

    private void refresh() {
        table.setItems(sheets.all());
        trays.setItems(printers.all());
    }
}
