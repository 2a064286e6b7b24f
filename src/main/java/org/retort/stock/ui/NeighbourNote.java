package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.retort.platform.ui.NoteBox;
import org.retort.stock.NeighbourWarning;

/// Says what must not stand beside what: loud on one shelf, milder in one cupboard, a hint for weak solutions. It warns
/// and never stops anybody.
class NeighbourNote extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    NeighbourNote() {
        addClassName("neighbour-note");
        setVisible(false);
    }

    NeighbourNote(List<NeighbourWarning> warnings) {
        this();
        show(warnings, 0);
    }

    void show(List<NeighbourWarning> warnings) {
        show(warnings, SHOWN);
    }

    /// @param most how many are shown, 0 for all
    private void show(List<NeighbourWarning> warnings, int most) {
        removeAll();
        var shown = most == 0 ? warnings : warnings.stream().limit(most).toList();
        shown.forEach(warning -> add(note(warning)));
        if (warnings.size() > shown.size()) {
            add(new Paragraph("And %d more.".formatted(warnings.size() - shown.size())));
        }
        setVisible(!warnings.isEmpty());
    }

    private static Component note(NeighbourWarning warning) {
        var heading = warning.pair() + ".";
        if (warning.isLoud()) {
            return NoteBox.stop(heading, warning.because());
        }
        return warning.hint() ? NoteBox.info(heading, warning.because()) : NoteBox.ask(heading, warning.because());
    }
}
