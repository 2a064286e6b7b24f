package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// What an empty list shows: that it is empty, and what to do next.
public final class EmptyState extends Div {

    public EmptyState(String title, String whatToDoNext, Component... actions) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(whatToDoNext));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("empty-state-actions");
            add(row);
        }
    }
}
