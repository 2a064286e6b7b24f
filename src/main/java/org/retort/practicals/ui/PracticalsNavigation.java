package org.retort.practicals.ui;

import com.vaadin.flow.component.UI;
import org.retort.practicals.PracticalId;
import org.springframework.modulith.NamedInterface;

/// Opens the screens of practicals from other rooms.
@NamedInterface("navigation")
public final class PracticalsNavigation {

    private PracticalsNavigation() {}

    /// Where a practical opens, without a leading slash.
    public static String route(PracticalId practical) {
        return "practicals/" + practical.value();
    }

    public static void open(PracticalId practical) {
        UI.getCurrent().navigate(route(practical));
    }

    public static void openLibrary() {
        UI.getCurrent().navigate("practicals");
    }
}
