package org.retort.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retort.platform.ui.Icons;

/// The four main doors at the foot of a telephone's screen: Today, Scan, Stock and Search.
class BottomBar extends Nav {

    private static final long serialVersionUID = 1L;
    private static final int DOORS = 3;

    /// The first three of these that the person may enter.
    private static final List<String> WANTED = List.of("", "scan", "stock", "requests", "assessments");

    private final Map<String, Anchor> doors = new LinkedHashMap<>();

    BottomBar(SerializableRunnable search) {
        addClassName("bottom-bar");
        setAriaLabel("Main doors");
        var entries = MenuConfiguration.getMenuEntries();
        for (var route : WANTED) {
            entries.stream()
                    .filter(entry -> MainMenu.route(entry).equals(route) && doors.size() < DOORS)
                    .findFirst()
                    .ifPresent(entry -> add(door(entry)));
        }
        var button = new NativeButton("", _ -> search.run());
        button.add(Icons.SEARCH.create(), new Span("Search"));
        add(button);
    }

    /// Marks the door that stands open.
    void mark(String route) {
        doors.forEach((path, door) -> {
            if (path.equals(route)) {
                door.getElement().setAttribute("aria-current", "page");
            } else {
                door.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Anchor door(MenuEntry entry) {
        var route = MainMenu.route(entry);
        var door = new Anchor(route, "");
        Icons.named(entry.icon() == null ? "" : entry.icon()).ifPresent(icon -> door.add(icon.create()));
        door.add(new Span(entry.title()));
        doors.put(route, door);
        return door;
    }
}
