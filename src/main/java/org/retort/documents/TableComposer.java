package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.retort.documents.Block.Align;
import org.retort.documents.Block.Cell;
import org.retort.documents.Block.Column;
import org.retort.documents.Block.Row;
import org.retort.documents.Block.Signature;

/// Lays out tables: columns by their shares, header cells with their scope.
final class TableComposer {

    private static final float PAD = Composer.CELL_PAD;
    private static final List<Column> SIGNATURE_COLUMNS = List.of(
            new Column("Role", 0.24), new Column("Name", 0.28), new Column("Signature", 0.28), new Column("Date", 0.2));

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

    private RowBox signature(Signature signature, List<Float> widths) {
        var written = List.of(signature.name(), signature.signed(), signature.date());
        return row(
                widths,
                IntStream.range(0, widths.size())
                        .mapToObj(at -> at == 0
                                ? (Box) SignatureBox.of(signature.role(), Style.ROW_HEAD, inner(widths, 0))
                                : SignatureBox.of(written.get(at - 1), Style.BODY, inner(widths, at)))
                        .toList());
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
            var text = TextBox.of(tag, Text.of(column.head()), Style.COLUMN_HEAD, inner(widths, at), column.align());
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
            var content = content(row.cells().get(at), tag, at == 0, inner(widths, at), column.align());
            cells.add(new RowBox.Cell(tag, x, widths.get(at), content));
            x += widths.get(at);
        }
        return new RowBox(Tag.of("TR"), cells, PAD);
    }

    private static RowBox row(List<Float> widths, List<Box> contents) {
        var cells = new ArrayList<RowBox.Cell>();
        var x = 0f;
        for (var at = 0; at < contents.size(); at++) {
            var tag = at == 0 ? Tag.header("Row") : Tag.of("TD");
            cells.add(new RowBox.Cell(tag, x, widths.get(at), contents.get(at)));
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
            boxes.add(
                    block instanceof Block.Paragraph(var text)
                            ? TextBox.of(Tag.of("P"), text, style, inner, align)
                            : composer.box(block, inner));
        }
        return boxes.size() == 1 ? boxes.getFirst() : new StackBox(boxes, 3);
    }

    private static float inner(List<Float> widths, int at) {
        return widths.get(at) - 2 * PAD;
    }
}
