package org.retort.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.ArrayList;
import java.util.List;

/// The parts of one screen, each with an address of its own: links, the open one marked, rather than a tab list,
/// because to go to one of them is to go to another address.
public final class PageTabs extends Nav {

    private final List<Anchor> links = new ArrayList<>();

    /// @param label what these parts are, for a screen reader: `Stock lists`
    public PageTabs(String label) {
        addClassName("page-tabs");
        setAriaLabel(label);
    }

    /// Adds a part; `address` has no leading slash.
    public PageTabs part(String caption, String address) {
        var link = new Anchor(address, caption);
        links.add(link);
        add(link);
        return this;
    }

    /// Marks the part that is open.
    public PageTabs open(String address) {
        for (var link : links) {
            if (link.getHref().equals(address)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
        return this;
    }
}
