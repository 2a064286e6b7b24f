package org.retort.documents;

import org.jspecify.annotations.Nullable;
import org.retort.documents.Canvas.Artifact;

/// A word on a coloured plate, with the shape of its tone before it.
record MarkBox(Tone tone, TextBox word) implements Box {

    private static final float PAD = 4;
    private static final float SHAPE = 6;
    private static final float SHAPE_GAP = 4;
    private static final float RADIUS = 3;
    private static final float PADDING_OF_LINE = 2.5f;

    /// As wide as its word needs, at most `width`; a longer word breaks.
    static MarkBox of(Tone tone, String word, float width) {
        return of(tone, word, Style.MARK, width);
    }

    static MarkBox of(Tone tone, String word, Style style, float width) {
        var room = width - 2 * PAD - SHAPE - SHAPE_GAP;
        return new MarkBox(tone, TextBox.of("P", Text.of(word), style.in(tone.ink()), room));
    }

    float width() {
        var widest = word.lines().stream().map(LineBreaker.Line::width).reduce(0f, Math::max);
        return widest + 2 * PAD + SHAPE + SHAPE_GAP;
    }

    @Override
    public float height() {
        return word.height() + 2 * PADDING_OF_LINE;
    }

    @Override
    public void draw(Canvas canvas, @Nullable Tag parent, float x, float top) {
        var middle = top + PADDING_OF_LINE + word.style().leading() / 2;
        canvas.artifact(Artifact.DECORATION, () -> {
            canvas.fill(tone.fill(), x, top, width(), height(), RADIUS);
            shape(canvas, tone, tone.ink(), x + PAD, middle - SHAPE / 2, SHAPE);
        });
        word.draw(canvas, parent, x + PAD + SHAPE + SHAPE_GAP, top + PADDING_OF_LINE);
    }

    /// Draws the shape of a tone in a square of `size`.
    static void shape(Canvas canvas, Tone tone, int ink, float x, float top, float size) {
        var right = x + size;
        var bottom = top + size;
        var middle = x + size / 2;
        switch (tone.shape()) {
            case TRIANGLE -> canvas.polygon(ink, x, bottom, middle, top, right, bottom);
            case SQUARE -> canvas.fill(ink, x, top, size, size, 0);
            case DISC -> canvas.fill(ink, x, top, size, size, size / 2);
            case DIAMOND -> canvas.polygon(ink, x, top + size / 2, middle, top, right, top + size / 2, middle, bottom);
            case BAR -> canvas.fill(ink, x, top + size / 2 - size / 8, size, size / 4, 0);
        }
    }
}
