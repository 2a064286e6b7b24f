package org.retort.people.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.retort.documents.Letterhead;
import org.retort.documents.Letterheads;
import org.retort.documents.Letterheads.Settled;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.OpenForm;

/// Logo and colour of the school's documents, with the head of a page as it will be printed.
class LetterheadCard extends Div {

    private static final long serialVersionUID = 1L;

    private final Svg preview = new Svg();
    private final LogoField logo = new LogoField();
    private int version;
    private Letterhead head;

    LetterheadCard(Letterheads letterheads) {
        var settled = letterheads.settled();
        version = settled.version();
        head = settled.head();
        logo.setValue(head.logo());
        logo.addValueChangeListener(event -> show(head.with(event.getValue())));
        var colour = new ColourField(head.colour(), chosen -> show(head.in(chosen)));
        var form = new OpenForm<Settled>(
                "Save the letterhead", () -> letterheads.change(version, colour.value(), logo.getValue()), this::saved);
        form.field("logo", logo).field("colour", colour);
        var paper = new Div(preview);
        paper.addClassName("letterhead-preview");
        add(card(form, paper));
        show(head);
    }

    private static Section card(OpenForm<Settled> form, Div paper) {
        var both = new Div(form, paper);
        both.addClassName("letterhead");
        return Cards.titled("Letterhead")
                .with(
                        new Paragraph("Stands on every document from now on."
                                + " What was signed before keeps the one that it was signed with."),
                        both);
    }

    /// The school has another name from now on.
    void named(String school) {
        show(head.named(school));
    }

    private void show(Letterhead other) {
        head = other;
        preview.setSvg(head.picture());
    }

    private void saved(Settled settled) {
        version = settled.version();
        show(settled.head());
        Notices.success("Saved. The next document is printed so.");
    }
}
