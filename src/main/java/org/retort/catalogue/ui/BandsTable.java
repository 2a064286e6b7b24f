package org.retort.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.retort.catalogue.Strip;
import org.retort.hazards.Check;
import org.retort.hazards.Classification;
import org.retort.hazards.Finding;
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Glyph;
import org.retort.platform.ui.HazardWord;
import org.retort.platform.ui.StatusMark;
import org.retort.platform.ui.Tone;
import org.retort.quantity.Quantity;

/// Who says so: the bands of the strip in words, numbered as in the picture.
final class BandsTable {

    private BandsTable() {}

    static CardBox card(Strip strip) {
        var table = new NativeTable();
        table.addClassName("table");
        var head = new NativeTableRow();
        for (var title : new String[] {"", "% w/w from", strip.unit().symbol(), "Hazard", "Statements", "Source", ""}) {
            head.add(new NativeTableHeaderCell(title));
        }
        table.getHead().add(head);
        var number = 1;
        for (var band : strip.bands()) {
            table.getBody().add(row(number++, strip, band));
        }
        var scroll = new Div(table);
        scroll.addClassName("bands-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        return Cards.titled("Who says so", "solutions in water, weakest first")
                .flush()
                .with(scroll);
    }

    private static NativeTableRow row(int number, Strip strip, Strip.Stretch band) {
        var classification = band.classification();
        return new NativeTableRow(
                cell(new Span(String.valueOf(number))),
                cell(new Span(StripDrawing.percent(Percents.shown(band.fromPercent())))),
                cell(new Span(range(strip, band))),
                cell(hazard(classification)),
                cell(new Span(or(StripDrawing.codes(classification), "none"))),
                cell(new Span(sources(classification))),
                cell(check(classification)));
    }

    private static String range(Strip strip, Strip.Stretch band) {
        return band.to().compareTo(strip.strongest()) >= 0
                ? Quantity.grouped(band.from()) + " and over"
                : Quantity.grouped(band.from()) + " – " + Quantity.grouped(band.to());
    }

    private static Component hazard(Classification classification) {
        var word = classification.word();
        var cell = new Div();
        if (!word.isEmpty()) {
            cell.add(HazardWord.of(word));
        }
        if (!classification.findings().isEmpty()) {
            cell.add(new Span(" " + StripDrawing.title(classification)));
        }
        return cell;
    }

    private static String sources(Classification classification) {
        if (classification.findings().isEmpty()) {
            return classification.provenance().source();
        }
        return classification.findings().stream()
                .flatMap(finding -> Arrays.stream(finding.because().source().split("; ")))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Component check(Classification classification) {
        return classification.findings().stream().map(Finding::check).anyMatch(Check.TO_BE_CHECKED::equals)
                ? StatusMark.of(Check.TO_BE_CHECKED.label(), Tone.ASK, Glyph.ASK)
                : new Span();
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private static NativeTableCell cell(Component content) {
        return new NativeTableCell(content);
    }
}
