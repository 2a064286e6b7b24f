package org.retort.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;

/// Shows a secret the only time it can be read, and stays until that is confirmed.
class ShownOnce extends Dialog {

    private static final long serialVersionUID = 1L;

    ShownOnce(String title, String words, String secret) {
        setHeaderTitle(title);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var shown = new Code(secret);
        shown.addClassName("secret");
        add(new Paragraph(words), shown);
        var button = new Button("I have written it down", _ -> close());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(button);
    }
}
