package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// A note that says what is wrong or worth knowing, with its ready fixes beneath.
public final class NoteBox extends Div {

    private final Div body = new Div();

    private NoteBox(Tone tone, Glyph glyph, String heading, String text) {
        addClassNames("note", tone.className());
        body.addClassName("note-body");
        var sentence = new Paragraph();
        if (!heading.isEmpty()) {
            var strong = new Span(heading + " ");
            strong.addClassName("note-heading");
            sentence.add(strong);
        }
        sentence.add(text);
        body.add(sentence);
        add(glyph.create(), body);
    }

    /// This stops the matter. Read out at once by a screen reader when it appears.
    public static NoteBox stop(String heading, String text) {
        var note = new NoteBox(Tone.STOP, Glyph.STOP, heading, text);
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    /// Somebody has to decide.
    public static NoteBox ask(String heading, String text) {
        return new NoteBox(Tone.ASK, Glyph.ASK, heading, text);
    }

    public static NoteBox ok(String heading, String text) {
        return new NoteBox(Tone.OK, Glyph.FINE, heading, text);
    }

    public static NoteBox info(String heading, String text) {
        return new NoteBox(Tone.INFO, Glyph.INFO, heading, text);
    }

    /// Puts the nearest fixes under the sentence.
    public NoteBox with(Component... fixes) {
        var row = new Div(fixes);
        row.addClassName("note-fixes");
        body.add(row);
        return this;
    }
}
