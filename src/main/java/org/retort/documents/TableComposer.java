package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import org.retort.documents.Block.Align;
import org.retort.documents.Block.Cell;
import org.retort.documents.Block.Column;
import org.retort.documents.Block.Row;
import org.retort.documents.Block.Signature;

/// Lays out tables: columns by their shares, header cells with their scope.
final class TableComposer {

    private static final float PAD = Composer.CELL_PAD;

    /// Between numbers that end at the right of their column and the words that begin the next one.
    private static final float GUTTER = 10;

    /// Where a plate stands beside words, its word is on their line.
    private static final float PLATE_RAISED = 1.9f;

    private static final List<Column> SIGNATURE_COLUMNS = List.of(
            new Column("Role", 0.29),
            new Column("Name", 0.26),
            new Column("Signature", 0.23),
            new Column("Date", 0.22));

    private final Composer composer;
    private final float width;

    TableComposer(Composer composer, float width) {
        this.composer = composer;
        this.width = width;
    }

    Box table(Block.Table table) {
        var widths = widths(table.columns());
        var rows = table.rows().stream()
                .map(row -> row(row, table.columns(), widths))
                .toList();
        return new TableBox(Tag.of("Table"), header(table.columns(), widths), false, rows, width);
    }

    /// A table of lines to sign on; what is known already is printed.
    Box signatures(List<Signature> signatures) {
        var widths = widths(SIGNATURE_COLUMNS);
        var rows = signatures.stream()
                .map(signature -> signature(signature, widths))
                .toList();
        return new TableBox(Tag.of("Table"), header(SIGNATURE_COLUMNS, widths), false, rows, width);
    }

    private static RowBox signature(Signature signature, List<Float> widths) {
        var words = List.of(signature.role(), signature.name(), signature.signed(), signature.date());
        var roomToWrite = words.contains("");
        var cells = new ArrayList<RowBox.Cell>();
        var x = 0f;
        for (var at = 0; at < widths.size(); at++) {
            var tag = at == 0 ? Tag.header("Row") : Tag.of("TD");
            var style = at == 0 ? Style.ROW_HEAD : Style.BODY;
            var content = SignatureBox.of(tag, words.get(at), style, inner(widths, at), roomToWrite);
            cells.add(new RowBox.Cell(tag, x, widths.get(at), content));
            x += widths.get(at);
        }
        return new RowBox(Tag.of("TR"), cells, PAD);
    }

    private List<Float> widths(List<Column> columns) {
        var shares = columns.stream().mapToDouble(Column::share).sum();
        return columns.stream()
                .map(column -> (float) (width * column.share() / shares))
                .toList();
    }

    private RowBox header(List<Column> columns, List<Float> widths) {
        var cells = new ArrayList<RowBox.Cell>();
        var x = 0f;
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            var tag = Tag.header("Column");
            var wide = inner(widths, at, column.align());
            var text = TextBox.of(tag, Text.of(column.head()), Style.COLUMN_HEAD, wide, column.align());
            cells.add(new RowBox.Cell(tag, x, widths.get(at), text));
            x += widths.get(at);
        }
        return new RowBox(Tag.of("TR"), cells, PAD);
    }

    private RowBox row(Row row, List<Column> columns, List<Float> widths) {
        if (row.cells().size() != columns.size()) {
            throw new IllegalArgumentException("a row of %d cells in a table of %d columns"
                    .formatted(row.cells().size(), columns.size()));
        }
        var cells = new ArrayList<RowBox.Cell>();
        var x = 0f;
        for (var at = 0; at < columns.size(); at++) {
            var tag = at == 0 ? Tag.header("Row") : Tag.of("TD");
            var column = columns.get(at);
            var content = content(row.cells().get(at), tag, at == 0, inner(widths, at, column.align()), column.align());
            cells.add(new RowBox.Cell(tag, x, widths.get(at), content));
            x += widths.get(at);
        }
        return new RowBox(Tag.of("TR"), cells, PAD);
    }

    /// A cell of one text holds it itself; more of them are paragraphs of the cell.
    private Box content(Cell cell, Tag tag, boolean rowHead, float inner, Align align) {
        var style = rowHead ? Style.ROW_HEAD : Style.BODY;
        if (cell.content().size() == 1 && cell.content().getFirst() instanceof Block.Paragraph(var text)) {
            return TextBox.of(tag, text, style, inner, align);
        }
        var boxes = new ArrayList<Box>();
        for (var block : cell.content()) {
            var box = block instanceof Block.Paragraph(var text)
                    ? TextBox.of(Tag.of("P"), text, style, inner, align)
                    : composer.box(block, inner);
            boxes.add(boxes.isEmpty() && box instanceof MarkBox ? new ShiftedBox(box, -PLATE_RAISED) : box);
        }
        return boxes.size() == 1 ? boxes.getFirst() : new StackBox(boxes, 3);
    }

    private static float inner(List<Float> widths, int at) {
        return widths.get(at) - 2 * PAD;
    }

    private static float inner(List<Float> widths, int at, Align align) {
        var last = at == widths.size() - 1;
        return inner(widths, at) - (align == Align.RIGHT && !last ? GUTTER : 0);
    }
}
