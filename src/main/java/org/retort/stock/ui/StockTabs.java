package org.retort.stock.ui;

import org.retort.platform.ui.PageTabs;
import org.retort.stock.StockNavigation;

/// The lists of the stock: chemicals, equipment that is counted, and equipment with a code of its own.
final class StockTabs {

    private StockTabs() {}

    /// @param current the address of the list that is shown
    static PageTabs at(String current) {
        return new PageTabs("Stock lists")
                .part("Chemicals", StockNavigation.CHEMICALS)
                .part("Equipment", StockNavigation.EQUIPMENT)
                .part("With a code", StockNavigation.CODED_EQUIPMENT)
                .open(current);
    }
}
