package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;

/// Tells a screen whether it is shown on a phone, for what CSS alone cannot change, such as a grid's columns.
public final class NarrowScreen {

    /// Up to this many CSS pixels a screen is a phone's.
    public static final int WIDTH = 700;

    private NarrowScreen() {}

    /// Tells `listener` when `component` is attached, and again whenever the window crosses the width of a phone.
    public static void tell(Component component, SerializableConsumer<Boolean> listener) {
        component.addAttachListener(attached -> listen(component, attached.getUI(), listener));
    }

    private static void listen(Component component, UI ui, SerializableConsumer<Boolean> listener) {
        ui.getPage().retrieveExtendedClientDetails(details -> listener.accept(isNarrow(details.getWindowInnerWidth())));
        Registration resize =
                ui.getPage().addBrowserWindowResizeListener(event -> listener.accept(isNarrow(event.getWidth())));
        component.addDetachListener(detached -> {
            resize.remove();
            detached.unregisterListener();
        });
    }

    private static boolean isNarrow(int width) {
        return width > 0 && width <= WIDTH;
    }
}
