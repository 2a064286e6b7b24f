package org.retort.documents;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.documents.Canvas.Artifact;

/// A table: its header row, repeated where it goes on, and rows between hairlines. It is cut between rows; a row is cut
/// itself only where moving it would leave a great gap.
record TableBox(Tag tag, RowBox header, boolean goesOn, List<RowBox> rows, float width) implements Box {

    /// A row is cut rather than moved when this much would stay empty.
    private static final float GREAT_GAP = 110;

    private static final float HAIRLINE = 0.5f;

    TableBox {
        rows = List.copyOf(rows);
    }

    @Override
    public float height() {
        var height = header.height();
        for (var row : rows) {
            height += row.height();
        }
        return height;
    }

    @Override
    public @Nullable Cut cut(float room) {
        var left = room - header.height();
        var at = 0;
        while (at < rows.size() && rows.get(at).height() <= left) {
            left -= rows.get(at).height();
            at++;
        }
        if (at == rows.size()) {
            return null;
        }
        var within = left >= GREAT_GAP ? rows.get(at).cut(left) : null;
        if (within instanceof Cut(RowBox head, RowBox rest)) {
            return new Cut(
                    with(goesOn, rows.subList(0, at), List.of(head)),
                    with(true, List.of(rest), rows.subList(at + 1, rows.size())));
        }
        return at == 0
                ? null
                : new Cut(
                        with(goesOn, rows.subList(0, at), List.of()),
                        with(true, rows.subList(at, rows.size()), List.of()));
    }

    private TableBox with(boolean later, List<RowBox> first, List<RowBox> then) {
        return new TableBox(
                tag, header, later, Stream.concat(first.stream(), then.stream()).toList(), width);
    }

    @Override
    public void draw(Canvas canvas, @Nullable Tag parent, float x, float top) {
        canvas.place(tag, parent);
        var y = top + header.height();
        var underHeader = y;
        canvas.artifact(Artifact.DECORATION, () -> {
            canvas.fill(Style.HEAD_FILL, x, top, width, header.height(), 0);
            canvas.line(Style.ACCENT, 0.9f, x, underHeader, x + width, underHeader);
        });
        if (goesOn) {
            canvas.artifact(Artifact.PAGINATION, () -> header.draw(canvas, null, x, top));
        } else {
            header.draw(canvas, tag, x, top);
        }
        for (var row : rows) {
            row.draw(canvas, tag, x, y);
            y += row.height();
            var under = y;
            canvas.artifact(Artifact.DECORATION, () -> canvas.line(Style.RULE, HAIRLINE, x, under, x + width, under));
        }
    }
}
