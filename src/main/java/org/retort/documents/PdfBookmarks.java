package org.retort.documents;

import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/// The outline of a file: each heading under the one that it is part of.
final class PdfBookmarks {

    private static final int LEVELS = 3;

    private final PdfWriter writer;
    private final PdfOutline[] last = new PdfOutline[LEVELS + 1];

    PdfBookmarks(PdfWriter writer) {
        this.writer = writer;
    }

    /// @param level 1 for a title
    /// @param y where it stands on the page that is drawn on
    void add(int level, String title, float y) {
        var destination = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
        last[level] = new PdfOutline(parent(level), destination, title, level == 1);
        for (var deeper = level + 1; deeper <= LEVELS; deeper++) {
            last[deeper] = null;
        }
    }

    private PdfOutline parent(int level) {
        for (var above = level - 1; above > 0; above--) {
            if (last[above] != null) {
                return last[above];
            }
        }
        return writer.getRootOutline();
    }
}
