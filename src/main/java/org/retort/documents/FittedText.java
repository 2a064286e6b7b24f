package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Text that must fit. It shrinks on one line; then it wraps, and shrinks wrapped; then it is abbreviated by rule
/// ([Abbreviations]); then what may be left out is; and at last it is cut short, or printed as small as it takes.
final class FittedText {

    /// @param variants the text, and shorter ones to the same effect
    /// @param optional left out when there is no room even for the smallest print
    record Part(List<String> variants, Style style, boolean optional) {

        Part {
            variants = List.copyOf(variants);
        }

        /// A name, which may be abbreviated.
        static Part name(String text, Style style) {
            return new Part(Abbreviations.of(text), style, false);
        }

        /// A text that must stand as it is, such as a strength.
        static Part exact(String text, Style style) {
            return new Part(List.of(text), style, false);
        }

        /// A text that may be abbreviated, and left out.
        static Part spare(String text, Style style) {
            return new Part(Abbreviations.of(text), style, true);
        }

        String text(int level) {
            return variants.get(Math.min(level, variants.size() - 1));
        }

        boolean isBlank() {
            return variants.getFirst().isEmpty();
        }
    }

    private static final List<Float> ON_ONE_LINE = List.of(1f, 0.94f, 0.88f);
    private static final List<Float> WRAPPED = List.of(1f, 0.94f, 0.88f, 0.82f, 0.76f, 0.7f);
    private static final float SMALLEST = WRAPPED.getLast();
    private static final String CUT_SHORT = "…";
    private static final String DOT = " ·";

    private FittedText() {}

    /// A box no wider than `width` and no higher than `height`.
    static Box of(List<Part> wanted, float width, float height) {
        var parts = wanted.stream().filter(part -> !part.isBlank()).toList();
        var needed = parts.stream().filter(part -> !part.optional()).toList();
        return comfortable(parts, width, height)
                .or(() -> abbreviated(parts, width, height))
                .or(() -> abbreviated(needed, width, height))
                .orElseGet(() -> cutShort(needed.isEmpty() ? parts : needed, width, height));
    }

    /// The box when nothing needs to be abbreviated or left out.
    static Optional<Box> comfortable(List<Part> wanted, float width, float height) {
        var parts = wanted.stream().filter(part -> !part.isBlank()).toList();
        return ON_ONE_LINE.stream()
                .filter(scale -> parts.stream().allMatch(part -> wide(part.text(0), part.style(), scale) <= width))
                .map(scale -> stack(parts, 0, scale, width))
                .filter(stack -> stack.height() <= height)
                .findFirst()
                .or(() -> wrapped(parts, 0, width, height));
    }

    private static Optional<Box> abbreviated(List<Part> parts, float width, float height) {
        var levels =
                parts.stream().mapToInt(part -> part.variants().size()).max().orElse(0);
        for (var level = 0; level < levels; level++) {
            var fitting = wrapped(parts, level, width, height);
            if (fitting.isPresent()) {
                return fitting;
            }
        }
        return Optional.empty();
    }

    private static Optional<Box> wrapped(List<Part> parts, int level, float width, float height) {
        return WRAPPED.stream()
                .filter(scale -> wordsFit(parts, level, scale, width))
                .map(scale -> stack(parts, level, scale, width))
                .filter(stack -> stack.height() <= height)
                .findFirst();
    }

    private static boolean wordsFit(List<Part> parts, int level, float scale, float width) {
        return parts.stream()
                .allMatch(part -> Stream.of(part.text(level).split("[ \\n]"))
                        .allMatch(word -> wide(word, part.style(), scale) <= width));
    }

    private static float wide(String text, Style style, float scale) {
        return style.face().width(text, style.size() * scale);
    }

    private static Box stack(List<Part> parts, int level, float scale, float width) {
        return new StackBox(
                parts.stream()
                        .map(part -> box(part.text(level), part.style().scaled(scale), width))
                        .toList(),
                0);
    }

    private static Box box(String text, Style style, float width) {
        var box = TextBox.of("P", Text.of(text), style, width);
        return box.lines().size() > 1 && text.contains(DOT)
                ? TextBox.of("P", Text.of(withoutHangingDots(text, box)), style, width)
                : box;
    }

    /// A dot between two facts goes where the line ends anyway.
    private static String withoutHangingDots(String text, TextBox box) {
        var better = text;
        for (var line : box.lines()) {
            var words = line.pieces().stream().map(LineBreaker.Piece::text).collect(Collectors.joining());
            if (words.endsWith(DOT)) {
                better = better.replace(words + " ", words.substring(0, words.length() - DOT.length()) + "\n");
            }
        }
        return better;
    }

    /// Each part has at least a line; when even these are too high, all are printed smaller.
    private static Box cutShort(List<Part> parts, float width, float height) {
        var lines = (float)
                parts.stream().mapToDouble(part -> part.style().leading()).sum();
        var scale = Math.min(SMALLEST, height / Math.max(1, lines));
        var boxes = new ArrayList<Box>();
        var left = height;
        for (var part : parts.reversed()) {
            var room = part == parts.getFirst()
                    ? left
                    : Math.min(left, part.style().leading() * scale);
            var box = linesOf(part, scale, width, room);
            boxes.addFirst(box);
            left -= box.height();
        }
        return new StackBox(boxes, 0);
    }

    /// As many lines as fit, at least one; what is missing is shown by an ellipsis.
    private static Box linesOf(Part part, float scale, float width, float room) {
        var style = part.style().scaled(scale);
        var most = Math.max(1, (int) (room / style.leading() + 0.001f));
        var text = part.variants().getLast();
        var box = TextBox.of("P", Text.of(text), style, width);
        while (box.lines().size() > most) {
            text = text.substring(0, text.length() - 1);
            box = TextBox.of("P", Text.of(text.stripTrailing() + CUT_SHORT), style, width);
        }
        return box;
    }
}
