package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Text that must fit: it shrinks, then wraps; then what may be left out is; and at last the first text is cut short.
final class FittedText {

    /// @param optional left out when there is no room even for the smallest print
    record Part(String text, Style style, boolean optional) {}

    private static final List<Float> SCALES = List.of(1f, 0.94f, 0.88f, 0.82f, 0.76f, 0.7f);
    private static final float SMALLEST = SCALES.getLast();
    private static final String CUT_SHORT = "…";

    private FittedText() {}

    /// A box no higher than `height`, if one line of the first part fits at all.
    static Box of(List<Part> wanted, float width, float height) {
        var parts = wanted.stream().filter(part -> !part.text().isEmpty()).toList();
        var needed = parts.stream().filter(part -> !part.optional()).toList();
        return fitting(parts, width, height)
                .or(() -> fitting(needed, width, height))
                .orElseGet(() -> cutShort(needed, width, height));
    }

    private static Optional<Box> fitting(List<Part> parts, float width, float height) {
        return SCALES.stream()
                .filter(scale -> wordsFit(parts, scale, width))
                .map(scale -> stack(parts, scale, width))
                .filter(stack -> stack.height() <= height)
                .findFirst();
    }

    private static boolean wordsFit(List<Part> parts, float scale, float width) {
        return parts.stream()
                .allMatch(part -> Stream.of(part.text().split(" "))
                        .allMatch(word ->
                                part.style().face().width(word, part.style().size() * scale) <= width));
    }

    private static Box stack(List<Part> parts, float scale, float width) {
        return new StackBox(parts.stream().map(part -> box(part, scale, width)).toList(), 0);
    }

    private static Box box(Part part, float scale, float width) {
        return TextBox.of("P", Text.of(part.text()), part.style().scaled(scale), width);
    }

    private static Box cutShort(List<Part> parts, float width, float height) {
        var boxes = new ArrayList<Box>();
        var left = height;
        for (var part : parts.reversed()) {
            var room = part == parts.getFirst()
                    ? left
                    : Math.min(left, part.style().leading() * SMALLEST);
            var box = linesOf(part, width, room);
            boxes.addFirst(box);
            left -= box.height();
        }
        return new StackBox(boxes, 0);
    }

    /// As many lines as fit, at least one; what is missing is shown by an ellipsis.
    private static Box linesOf(Part part, float width, float room) {
        var style = part.style().scaled(SMALLEST);
        var most = Math.max(1, (int) (room / style.leading()));
        var text = part.text();
        var box = TextBox.of("P", Text.of(text), style, width);
        while (box.lines().size() > most) {
            text = text.substring(0, text.length() - 1);
            box = TextBox.of("P", Text.of(text.stripTrailing() + CUT_SHORT), style, width);
        }
        return box;
    }
}
