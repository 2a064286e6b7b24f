package org.retort.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.retort.hazards.Check;
import org.retort.hazards.Classification;
import org.retort.hazards.Finding;
import org.retort.hazards.Provenance;
import org.retort.hazards.Reason;
import org.retort.platform.Dates;
import org.retort.platform.ui.Glyph;
import org.retort.platform.ui.HazardWord;
import org.retort.platform.ui.PictogramImage;
import org.retort.platform.ui.StatusMark;
import org.retort.platform.ui.Tone;
import org.springframework.modulith.NamedInterface;

/// What a formulation may do, as every room shows it: pictograms, signal word, each statement with what it
/// follows from, what is not known, and who says so.
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
        if (!classification.findings().isEmpty()) {
            add(statements(classification));
        }
        classification.gaps().forEach(gap -> add(open(gap.sentence())));
        switch (classification) {
            case Classification.Assessed assessed -> add(provenance(assessed.provenance()));
            case Classification.PartlyAssessed partly -> add(provenance(partly.provenance()));
            case Classification.NotClassified none -> add(new Paragraph(decided(none)), provenance(none.provenance()));
            case Classification.NotAssessed unknown -> add(new Paragraph(unknown.reason()));
        }
        if (!classification.mark().isEmpty()) {
            var mark = new Paragraph(classification.mark() + ".");
            mark.addClassName("classification-mark");
            add(mark);
        }
    }

    private static String decided(Classification.NotClassified none) {
        return none.findings().isEmpty()
                ? "Assessed: no hazard class applies."
                : "No hazard class of the law applies; what stands above is what suppliers state, to be checked.";
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

    private static Component statements(Classification classification) {
        var list = new UnorderedList();
        list.addClassName("classification-statements");
        classification.findings().forEach(finding -> list.add(item(finding)));
        return list;
    }

    private static ListItem item(Finding finding) {
        var code = new Span(finding.statement().code());
        code.addClassName("classification-code");
        var item = new ListItem(code, new Span(" " + finding.statement().text()));
        if (!(finding.because() instanceof Reason.ByHand)) {
            item.add(because(finding));
        }
        return item;
    }

    private static Div because(Finding finding) {
        var because = new Div(new Span("Because " + finding.because().sentence()));
        because.addClassName("classification-because");
        if (finding.check() == Check.TO_BE_CHECKED) {
            because.add(StatusMark.of(finding.check().label(), Tone.ASK, Glyph.ASK));
        }
        return because;
    }

    private static Component open(String sentence) {
        var line = new Div(StatusMark.of("Not known", Tone.ASK, Glyph.NOT_ASSESSED), new Span(sentence));
        line.addClassName("classification-gap");
        return line;
    }

    private static Component provenance(Provenance provenance) {
        var line = new Paragraph(saying(provenance));
        line.addClassName("classification-provenance");
        return line;
    }

    private static String saying(Provenance provenance) {
        var said = new StringBuilder("Who says so: ").append(provenance.source());
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
}
