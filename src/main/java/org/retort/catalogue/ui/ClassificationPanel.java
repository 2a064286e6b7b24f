package org.retort.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.retort.hazards.Classification;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Provenance;
import org.retort.platform.Dates;
import org.retort.platform.ui.HazardWord;
import org.retort.platform.ui.PictogramImage;
import org.springframework.modulith.NamedInterface;

/// What a formulation may do, as every room shows it: pictograms, signal word, statements, and who says so.
@NamedInterface("ui-parts")
public final class ClassificationPanel extends Div {

    public ClassificationPanel(Classification classification) {
        addClassName("classification-panel");
        show(classification);
    }

    /// Shows another classification in the same place.
    public void show(Classification classification) {
        removeAll();
        add(brief(classification));
        switch (classification) {
            case Classification.Assessed assessed -> add(statements(assessed), provenance(assessed.provenance()));
            case Classification.PartlyAssessed partly -> {
                add(statements(partly), provenance(partly.provenance()));
                partly.gaps().forEach(gap -> add(line(gap.sentence())));
            }
            case Classification.NotClassified none ->
                add(line("Assessed: no hazard class applies."), provenance(none.provenance()));
            case Classification.NotAssessed unknown -> add(line(unknown.reason()));
        }
    }

    /// Pictograms and signal word alone, for a line of a list.
    public static Component brief(Classification classification) {
        var head = new Div();
        head.addClassName("classification-head");
        classification
                .pictograms()
                .forEach(pictogram -> head.add(new PictogramImage(pictogram.path(), pictogram.alt())));
        if (!classification.word().isEmpty()) {
            head.add(HazardWord.of(classification.word()));
        }
        return head;
    }

    private static Component statements(Classification assessed) {
        var list = new UnorderedList();
        list.addClassName("classification-statements");
        assessed.statements().forEach(statement -> list.add(item(statement)));
        return list;
    }

    private static ListItem item(HazardStatement statement) {
        var code = new Span(statement.code());
        code.addClassName("classification-code");
        return new ListItem(code, new Span(" " + statement.text()));
    }

    private static Component provenance(Provenance provenance) {
        var line = line(saying(provenance));
        line.addClassName("classification-provenance");
        return line;
    }

    private static String saying(Provenance provenance) {
        var said = new StringBuilder("Because: ").append(provenance.source());
        if (!provenance.edition().isEmpty()) {
            said.append(" (").append(provenance.edition()).append(')');
        }
        if (provenance.checkedBy() != null) {
            said.append(" · checked by ").append(provenance.checkedBy());
        }
        if (provenance.checkedOn() != null) {
            said.append(" · ").append(Dates.day(provenance.checkedOn()));
        }
        return said.append(" · confidence: ").append(provenance.confidence()).toString();
    }

    private static Paragraph line(String text) {
        return new Paragraph(text);
    }
}
