package org.retort.stock.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.retort.stock.StockNavigation;

/// The two lists of the stock: chemicals and equipment.
class StockTabs extends Nav {

    private static final long serialVersionUID = 1L;

    StockTabs(String current) {
        addClassName("tabs");
        setAriaLabel("Stock lists");
        add(
                link(StockNavigation.CHEMICALS, "Chemicals", current),
                link(StockNavigation.EQUIPMENT, "Equipment", current));
    }

    private static Anchor link(String route, String caption, String current) {
        var link = new Anchor(route, caption);
        if (route.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
