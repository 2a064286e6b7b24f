package org.retort.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.retort.catalogue.MixtureAnswer;
import org.retort.hazards.Incompatibility;
import org.retort.platform.Outcome;
import org.retort.platform.ui.NoteBox;

/// What a mixture may do while it is entered, and what speaks against making it.
class MixturePreview extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 6;

    MixturePreview() {
        addClassName("mixture-preview");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", "What it may do")
                .setAttribute("aria-live", "polite");
    }

    void showNothing() {
        removeAll();
        add(new Paragraph("What it may do stands here as you enter its components."));
    }

    void show(Outcome<MixtureAnswer> outcome) {
        removeAll();
        add(new H3("What it may do"));
        switch (outcome) {
            case Outcome.Done<MixtureAnswer>(var answer) -> show(answer);
            case Outcome.Refused<MixtureAnswer> no -> add(NoteBox.info("", no.reason()));
        }
    }

    private void show(MixtureAnswer answer) {
        add(new ClassificationPanel(answer.classified().classification()));
        answer.classified().remarks().forEach(remark -> add(HowStrongCard.quiet(remark)));
        answer.mixing().stream().limit(SHOWN).map(MixturePreview::warning).forEach(this::add);
        answer.law().forEach(law -> add(HowStrongCard.law(law)));
    }

    private static NoteBox warning(Incompatibility rule) {
        return NoteBox.stop("Must not be mixed.", rule.sentence());
    }
}
