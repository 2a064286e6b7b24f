package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Boxes side by side, each in a cell of its own; cut by cutting each of them.
record RowBox(@Nullable Tag tag, List<Cell> cells, float padding, float height) implements Box {

    RowBox(@Nullable Tag tag, List<Cell> cells, float padding) {
        this(tag, cells, padding, highest(cells) + 2 * padding);
    }

    /// @param tag of the cell; null if its content belongs to what the row is part of
    record Cell(@Nullable Tag tag, float x, float width, Box content) {

        Cell holding(Box other) {
            return new Cell(tag, x, width, other);
        }
    }

    private static final Box NOTHING = new StackBox(List.of(), 0);

    private static float highest(List<Cell> cells) {
        var highest = 0f;
        for (var cell : cells) {
            highest = Math.max(highest, cell.content().height());
        }
        return highest;
    }

    @Override
    public @Nullable Cut cut(float room) {
        var heads = new ArrayList<Cell>();
        var rests = new ArrayList<Cell>();
        for (var cell : cells) {
            var whole = cell.content().height() <= room - 2 * padding;
            var cut = whole ? new Cut(cell.content(), NOTHING) : cell.content().cut(room - 2 * padding);
            if (cut == null) {
                return null;
            }
            heads.add(cell.holding(cut.head()));
            rests.add(cell.holding(cut.rest()));
        }
        return new Cut(new RowBox(tag, heads, padding), new RowBox(tag, rests, padding));
    }

    @Override
    public void draw(Canvas canvas, @Nullable Tag parent, float x, float top) {
        if (tag != null) {
            canvas.place(tag, parent);
        }
        var row = tag == null ? parent : tag;
        for (var cell : cells) {
            if (cell.tag() != null) {
                canvas.place(cell.tag(), row);
            }
            canvas.frame(x + cell.x(), top, cell.width(), height);
            var inside = cell.tag() == null ? row : cell.tag();
            cell.content().draw(canvas, inside, x + cell.x() + padding, top + padding);
        }
        canvas.unframe();
    }
}
