package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;

/// Lets Enter confirm a form, unless Enter means a new line or another button in it.
final class SubmitOnEnter {

    private SubmitOnEnter() {}

    static void within(Component form, Button confirm) {
        if (!ownsEnter(form)) {
            confirm.addClickShortcut(Key.ENTER)
                    .listenOn(form)
                    .allowBrowserDefault()
                    .resetFocusOnActiveElement();
        }
    }

    private static boolean ownsEnter(Component part) {
        return part instanceof TextArea
                || part instanceof Button
                || part.getChildren().anyMatch(SubmitOnEnter::ownsEnter);
    }
}
