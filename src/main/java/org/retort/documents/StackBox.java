package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Boxes one under the other; may be cut between them or within one.
record StackBox(List<Box> boxes, float gap, float height) implements Box {

    StackBox(List<Box> boxes, float gap) {
        this(List.copyOf(boxes), gap, height(boxes, gap));
    }

    private static float height(List<Box> boxes, float gap) {
        var height = Math.max(0, boxes.size() - 1) * gap;
        for (var box : boxes) {
            height += box.height();
        }
        return height;
    }

    @Override
    public @Nullable Cut cut(float room) {
        var head = new ArrayList<Box>();
        var left = room;
        var at = 0;
        while (at < boxes.size() && boxes.get(at).height() <= left) {
            head.add(boxes.get(at));
            left -= boxes.get(at).height() + gap;
            at++;
        }
        if (at == boxes.size()) {
            return null;
        }
        var rest = new ArrayList<>(boxes.subList(at, boxes.size()));
        var within = left > 0 ? rest.getFirst().cut(left) : null;
        if (within != null) {
            head.add(within.head());
            rest.set(0, within.rest());
        }
        return head.isEmpty() ? null : new Cut(new StackBox(head, gap), new StackBox(rest, gap));
    }

    @Override
    public void draw(Canvas canvas, @Nullable Tag parent, float x, float top) {
        var y = top;
        for (var box : boxes) {
            box.draw(canvas, parent, x, y);
            y += box.height() + gap;
        }
    }
}
