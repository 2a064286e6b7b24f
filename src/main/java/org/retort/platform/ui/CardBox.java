package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/// A card: a titled part of a screen on its own ground.
public final class CardBox extends Section {

    private final Div body = new Div();

    CardBox(String title, String hint, Component... actions) {
        addClassName("card");
        var header = new Div(new H2(title));
        header.addClassName("card-header");
        if (!hint.isEmpty()) {
            var beside = new Span(hint);
            beside.addClassName("card-hint");
            header.add(beside);
        }
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("card-actions");
            header.add(row);
        }
        body.addClassName("card-body");
        getElement().setAttribute("aria-label", title);
        add(header, body);
    }

    /// Puts these into the card, beneath what is there.
    public CardBox with(Component... content) {
        body.add(content);
        return this;
    }

    /// Lets tables and lists reach the card's edges.
    public CardBox flush() {
        addClassName("card-flush");
        return this;
    }

    /// Takes out what the card holds and puts these in.
    public void show(Component... content) {
        body.removeAll();
        body.add(content);
    }
}
