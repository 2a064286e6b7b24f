package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.retort.documents.Block.Bullet;

/// Lays out blocks in a column of a given width.
final class Composer {

    static final float CELL_PAD = 4.5f;
    private static final float COLUMN_GAP = 16;
    private static final float LIST_GAP = 1.5f;
    private static final float PICTURE_GAP = 4;
    private static final float CAPTION_WIDTH = 118;
    private static final float BLOCK_GAP = 4;

    private final float page;
    private int lastHeading = 1;

    /// @param page how high the content of a page may be
    Composer(float page) {
        this.page = page;
    }

    Box box(Block block, float width) {
        return switch (block) {
            case Block.Heading(var level, var text) ->
                TextBox.of("H" + tagLevel(level), text, level == 2 ? Style.SECTION : Style.SUBSECTION, width);
            case Block.Paragraph(var text) -> TextBox.of("P", text, Style.BODY, width);
            case Block.SmallPrint(var text) -> TextBox.of("P", text, Style.SMALL, width);
            case Block.Facts facts -> facts(facts, width);
            case Block.Items(var bullet, var items) -> items(bullet, items, width);
            case Block.Pictures(var pictures) -> pictures(pictures, width);
            case Block.Mark(var tone, var word) -> MarkBox.of(tone, word, width);
            case Block.Signal(var pictures, var word) -> signal(pictures, word, width);
            case Block.Note note -> note(note, width);
            case Block.Table table -> new TableComposer(this, width).table(table);
            case Block.SideBySide(var left, var right) -> sideBySide(left, right, width);
            case Block.Signatures(var lines) -> new WholeBox(new TableComposer(this, width).signatures(lines), page);
            case Block.Together(var content) -> new WholeBox(stack(content, width), page);
        };
    }

    /// A heading may look smaller than its place among the others, but the levels that are read out skip none.
    private int tagLevel(int level) {
        lastHeading = Math.min(level, lastHeading + 1);
        return lastHeading;
    }

    /// Blocks one under the other, close together: a cell, a note.
    Box stack(List<Block> blocks, float width) {
        return blocks.size() == 1
                ? box(blocks.getFirst(), width)
                : new StackBox(blocks.stream().map(block -> box(block, width)).toList(), BLOCK_GAP);
    }

    private Box items(Bullet bullet, List<Text> items, float width) {
        var list = Tag.of("L");
        return new StackBox(
                IntStream.range(0, items.size())
                        .mapToObj(at -> (Box) ItemBox.of(list, bullet(bullet, at), items.get(at), Style.BODY, width))
                        .toList(),
                LIST_GAP);
    }

    private static String bullet(Bullet bullet, int at) {
        return switch (bullet) {
            case DOT -> "•";
            case BOX_TO_TICK -> "☐";
            case NUMBER -> (at + 1) + ".";
        };
    }

    private Box facts(Block.Facts facts, float width) {
        var list = Tag.of("L");
        var widths = FactColumns.widths(facts, width, COLUMN_GAP);
        var rows = new ArrayList<Box>();
        for (var from = 0; from < facts.facts().size(); from += facts.columns()) {
            var row = new ArrayList<RowBox.Cell>();
            var x = 0f;
            for (var at = 0; at < facts.columns() && from + at < facts.facts().size(); at++) {
                var wide = widths.get(at);
                row.add(new RowBox.Cell(
                        Tag.of("LI"), x, wide, fact(facts.facts().get(from + at), wide)));
                x += wide + COLUMN_GAP;
            }
            rows.add(new RowBox(list, row, 0));
        }
        return new StackBox(rows, 5);
    }

    private static Box fact(Block.Fact fact, float width) {
        return new StackBox(
                List.of(
                        TextBox.of("Lbl", Text.of(fact.label()), Style.LABEL, width),
                        TextBox.of("LBody", fact.value(), Style.VALUE, width)),
                0);
    }

    private Box pictures(List<Block.Picture> pictures, float width) {
        var captioned = pictures.stream().anyMatch(picture -> picture.caption() != null);
        var cell = captioned ? CAPTION_WIDTH : PictureBox.SIZE + PICTURE_GAP;
        var inRow = Math.max(1, (int) ((width + PICTURE_GAP) / cell));
        var rows = new ArrayList<Box>();
        for (var from = 0; from < pictures.size(); from += inRow) {
            var row = pictures.subList(from, Math.min(pictures.size(), from + inRow));
            rows.add(new RowBox(
                    null,
                    IntStream.range(0, row.size())
                            .mapToObj(at -> new RowBox.Cell(
                                    null, at * cell, cell, PictureBox.of(row.get(at), cell - PICTURE_GAP)))
                            .toList(),
                    0));
        }
        return new StackBox(rows, PICTURE_GAP);
    }

    /// The word beside its pictograms, at half their height; beneath them where there is no room.
    private Box signal(List<Block.Picture> pictures, Block.Mark word, float width) {
        var side = PictureBox.SIZE + PICTURE_GAP;
        var left = pictures.size() * side + PICTURE_GAP;
        var mark = MarkBox.of(word.tone(), word.word(), width);
        if (left + mark.width() > width) {
            return new StackBox(List.of(pictures(pictures, width), mark), BLOCK_GAP);
        }
        var cells = new ArrayList<RowBox.Cell>();
        for (var at = 0; at < pictures.size(); at++) {
            cells.add(new RowBox.Cell(null, at * side, side, PictureBox.of(pictures.get(at), side - PICTURE_GAP)));
        }
        var lowered = new ShiftedBox(mark, (PictureBox.SIZE - mark.height()) / 2);
        cells.add(new RowBox.Cell(null, left, width - left, lowered));
        return new RowBox(null, cells, 0);
    }

    private Box note(Block.Note note, float width) {
        var inner = width - 2 * NoteBox.PAD - NoteBox.BAR;
        var title = note.title().isEmpty()
                ? Optional.<Box>empty()
                : Optional.of((Box) MarkBox.of(note.tone(), note.title(), inner));
        var content = new ArrayList<>(title.stream().toList());
        note.content().forEach(block -> content.add(box(block, inner)));
        return new NoteBox(note.tone(), Tag.of("Div"), new StackBox(content, BLOCK_GAP), width);
    }

    private Box sideBySide(List<Block> left, List<Block> right, float width) {
        var half = (width - COLUMN_GAP) / 2;
        return new RowBox(
                null,
                List.of(
                        new RowBox.Cell(Tag.of("Div"), 0, half, stack(left, half)),
                        new RowBox.Cell(Tag.of("Div"), half + COLUMN_GAP, half, stack(right, half))),
                0);
    }
}
