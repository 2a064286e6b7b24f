package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;

/// The head of what stands beside a list: its name, the quiet words around it, and the way back to the list.
public final class DetailHead extends Div {

    private final Div words = new Div();

    /// @param over a quiet line above the name, such as the code
    public DetailHead(Component over, String name, SerializableRunnable close) {
        addClassName("detail-head");
        var line = new Div(over);
        line.addClassName("quiet");
        words.add(line, new H2(name));
        var button = new Button(Icons.CLOSE.create(), _ -> close.run());
        button.setAriaLabel("Close");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(words, button);
    }

    /// A quiet line below the name.
    public DetailHead below(String text) {
        var line = new Div(text);
        line.addClassName("quiet");
        words.add(line);
        return this;
    }
}
