package org.retort.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import org.retort.catalogue.Answer;
import org.retort.catalogue.Form;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.MassPercent;
import org.retort.platform.ui.PictogramImage;

/// What the label of a bottle of this strength says; dark on white, as it is printed.
final class LabelPreview extends Div {

    private static final long serialVersionUID = 1L;

    LabelPreview() {
        addClassName("label-preview");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Label");
    }

    void show(Answer answer) {
        removeAll();
        var classification = answer.classified().classification();
        var words = new Div(line("label-preview-name", answer.substance().name()));
        words.add(line("label-preview-strength", strength(answer)));
        if (!classification.word().isEmpty()) {
            words.add(line("label-preview-word", classification.word().toUpperCase(Locale.UK)));
        }
        var pictures = new Div();
        pictures.addClassName("label-preview-pictures");
        classification
                .pictograms()
                .forEach(pictogram -> pictures.add(new PictogramImage(pictogram.path(), pictogram.alt())));
        var head = new Div(words, pictures);
        head.addClassName("label-preview-head");
        add(head);
        var said =
                classification.statements().stream().map(HazardStatement::text).collect(Collectors.joining(" "));
        if (!said.isEmpty()) {
            add(new Paragraph(said));
        }
        classification.gaps().forEach(gap -> add(new Paragraph("Not known: " + gap.sentence())));
        if (!classification.mark().isEmpty()) {
            add(new Paragraph(classification.mark() + "."));
        }
    }

    private static String strength(Answer answer) {
        var strength = answer.strength();
        if (strength != null) {
            return strength.label();
        }
        var present = answer.classified().present();
        return answer.form() == Form.READY && present != null && present.compareTo(MassPercent.WHOLE) < 0
                ? "as supplied, " + present.exactly() + " w/w"
                : answer.form().label();
    }

    private static Span line(String className, String text) {
        var line = new Span(text);
        line.addClassName(className);
        return line;
    }
}
