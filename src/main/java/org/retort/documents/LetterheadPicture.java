package org.retort.documents;

import java.util.List;
import org.retort.documents.Block.Cell;
import org.retort.documents.Block.Column;
import org.retort.documents.Block.Row;

/// Draws the upper part of a page as an example of a letterhead.
final class LetterheadPicture {

    private static final float SHOWN = Millimetres.points(74);

    private LetterheadPicture() {}

    static String of(Letterhead head) {
        var canvas = new SvgCanvas("Example: the head of a page of " + head.school());
        Document.on(PageSize.A4_PORTRAIT, "Temperature changes", head)
                .subtitle("Technician’s sheet, for 28 pupils in 14 pairs")
                .qr(head.live("00000000"), "0000 0000")
                .add(
                        Block.facts(
                                4,
                                Block.fact("Class", "10X2, year 10"),
                                Block.fact("When", "Tue 24 Nov 2026, P3"),
                                Block.fact("Room", "Lab 4"),
                                Block.fact("Pupils", "28, in pairs")),
                        Block.heading("Apparatus"),
                        new Block.Table(
                                List.of(
                                        new Column("What", 0.6),
                                        new Column("Each pair", 0.2, Block.Align.RIGHT),
                                        new Column("In all", 0.2, Block.Align.RIGHT)),
                                List.of(Row.of(Cell.strong("Beaker, 250 cm³"), Cell.text("1"), Cell.text("14")))))
                .draw(canvas);
        return canvas.svg(SHOWN);
    }
}
