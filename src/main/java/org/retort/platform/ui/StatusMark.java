package org.retort.platform.ui;

import com.vaadin.flow.component.html.Span;

/// A state as a word beside a shape, such as half a disc and "accepted".
public final class StatusMark extends Span {

    private StatusMark(String state, Tone tone, Glyph glyph) {
        add(glyph.create(), new Span(state));
        addClassNames("status", tone.className());
    }

    public static StatusMark of(String state, Tone tone, Glyph glyph) {
        return new StatusMark(state, tone, glyph);
    }

    /// The same on a soft ground with an edge, for headers.
    public StatusMark pill() {
        addClassName("status-pill");
        return this;
    }
}
