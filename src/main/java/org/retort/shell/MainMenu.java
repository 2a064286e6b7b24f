package org.retort.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.MenuCount;

/// The menu: the screens that say so with `@Menu` and that who is signed in may enter, with how many wait in each.
class MainMenu extends SideNav {

    private static final long serialVersionUID = 1L;

    /// Where a new group begins, with a rule above it: the day, then the stores and the paperwork, then the rest.
    private static final List<Integer> GROUPS = List.of(10, 80);

    private final Map<String, SideNavItem> items = new TreeMap<>();

    MainMenu() {
        setLabel(null);
        getElement().setAttribute("aria-label", "Screens");
        var group = -1;
        for (var entry : MenuConfiguration.getMenuEntries()) {
            var item = item(entry);
            if (group >= 0 && groupOf(entry) != group) {
                item.addClassName("menu-group-start");
            }
            group = groupOf(entry);
            addItem(item);
        }
    }

    /// Shows anew how many wait.
    void count(List<MenuCount> counts) {
        for (var one : counts) {
            var item = items.get(one.route());
            if (item != null) {
                show(item, one.count());
            }
        }
    }

    /// The route of a menu entry, without a leading slash.
    static String route(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    private SideNavItem item(MenuEntry entry) {
        var route = route(entry);
        var item = new SideNavItem(entry.title(), route);
        item.setMatchNested(!route.isEmpty());
        iconOf(entry.icon(), item);
        items.put(route, item);
        return item;
    }

    private static void iconOf(@Nullable String name, SideNavItem item) {
        if (name != null) {
            Icons.named(name).ifPresent(icon -> item.setPrefixComponent(icon.create()));
        }
    }

    private static void show(SideNavItem item, long count) {
        if (count > 0) {
            var number = new Span(String.valueOf(count));
            number.addClassName("menu-count");
            number.getElement().setAttribute("aria-label", count + " waiting");
            item.setSuffixComponent(number);
        } else {
            item.setSuffixComponent(null);
        }
    }

    private static int groupOf(MenuEntry entry) {
        var order = entry.order() == null ? Double.MAX_VALUE : entry.order();
        return (int) GROUPS.stream().filter(start -> order >= start).count();
    }
}
