package org.retort.labels;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.retort.documents.LabelPaper;

/// How labels are to be printed.
///
/// @param start the label of the sheet to begin at, from 1
/// @param printer whose shift is made good, or null for one that is not out
public record PrintOrder(
        Sheet sheet,
        int start,
        LabelDesign design,
        @Nullable PrinterTray printer) implements Serializable {

    /// On a printer that is not out, each bottle with the label that it needs.
    public static PrintOrder on(Sheet sheet, int start) {
        return new PrintOrder(sheet, start, LabelDesign.FITTING, null);
    }

    LabelPaper paper() {
        return printer == null ? sheet.paper() : sheet.paper().shifted(printer.right(), printer.down());
    }
}
