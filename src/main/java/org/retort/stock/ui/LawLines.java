package org.retort.stock.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.retort.hazards.Restricted;
import org.retort.platform.ui.NoteBox;

/// What the Poisons Act says of something at its strength, each with the list it stands in.
class LawLines extends Div {

    private static final long serialVersionUID = 1L;

    LawLines(List<Restricted> law) {
        addClassName("law-lines");
        law.forEach(one -> {
            if (one.applies()) {
                add(NoteBox.ask(one.word() + ".", one.sentence() + " " + source(one)));
            } else {
                add(quiet(one.sentence() + " " + source(one)));
            }
        });
        setVisible(!law.isEmpty());
    }

    private static String source(Restricted one) {
        return "(%s, confidence %s)".formatted(one.source(), one.confidence());
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}
