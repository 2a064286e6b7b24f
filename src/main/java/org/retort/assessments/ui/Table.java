package org.retort.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/// A plain table to be read: rows of components under a head.
final class Table extends NativeTable {

    private final NativeTableBody body = new NativeTableBody();

    Table(String caption, List<String> heads) {
        addClassName("ra-table");
        getElement().setAttribute("aria-label", caption);
        var row = new NativeTableRow();
        heads.forEach(head -> {
            var cell = new NativeTableHeaderCell(head);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        var head = new NativeTableHeader();
        head.add(row);
        add(head, body);
    }

    /// Adds a row; the first cell names it.
    NativeTableRow row(Component... cells) {
        var row = new NativeTableRow();
        for (var cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        body.add(row);
        return row;
    }
}
