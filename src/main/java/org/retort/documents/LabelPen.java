package org.retort.documents;

import java.util.stream.Stream;

/// Draws the parts that labels of all sizes are made of, each under the label's tag.
final class LabelPen {

    /// A code of this side is read from a print of 150 dots an inch.
    private static final float LEAST_CODE = Millimetres.points(12);

    private static final float POINTS_PER_INCH = 72;
    private static final float[] MARK_SCALES = {1, 0.92f, 0.84f, 0.76f, 0.68f, 0.6f, 0.5f};

    private final Canvas canvas;
    private final LabelPaper paper;
    private final Tag label;
    private final LabelArea whole;

    LabelPen(Canvas canvas, LabelPaper paper, Tag label, LabelArea whole) {
        this.canvas = canvas;
        this.paper = paper;
        this.label = label;
        this.whole = whole;
    }

    LabelArea whole() {
        return whole;
    }

    LabelPaper paper() {
        return paper;
    }

    /// The part that may be printed on, at least `pad` within the label.
    LabelArea printed(double padMm) {
        return whole.inset(
                Millimetres.points(Math.max(padMm, paper.edgeX())), Millimetres.points(Math.max(padMm, paper.edgeY())));
    }

    /// The side of a module of a code about `side` large with its quiet zone inside the label: whole dots of the
    /// printer, so that all modules come out equally wide.
    float module(QrCode code, float side) {
        var dot = POINTS_PER_INCH / paper.dpi();
        var most = Math.min(whole.height(), whole.width()) / (code.modules() + 2 * QrCode.QUIET_ZONE);
        var wanted = Math.max(Math.floor(side / code.modules() / dot), Math.ceil(LEAST_CODE / code.modules() / dot));
        return (float) (Math.clamp(wanted, 1, Math.max(1, Math.floor(most / dot))) * dot);
    }

    void code(QrCode code, float x, float top, float side) {
        var figure = Tag.figure("QR code " + code.content());
        canvas.place(figure, label);
        canvas.bounds(figure, x, top, side, side);
        canvas.begin(figure);
        canvas.qr(code, x, top, side);
        canvas.end();
    }

    void sign(LabelFace.Sign sign, float x, float top, float size) {
        new PictureBox(Artwork.of(sign.key()), sign.alt(), size, null).draw(canvas, label, x, top);
    }

    void box(Box box, float x, float top) {
        box.draw(canvas, label, x, top);
    }

    /// One line around `middle`, printed smaller where it would be wider than `room`.
    void centred(String text, Style wanted, float middle, float top, float room) {
        var style = fitting(text, wanted, room);
        var wide = style.face().width(text, style.size());
        TextBox.of("P", Text.of(text), style, wide + 1).draw(canvas, label, middle - wide / 2, top);
    }

    /// The style, smaller where `text` would be wider than `room`.
    static Style fitting(String text, Style style, float room) {
        var wide = style.face().width(text, style.size());
        return wide <= room ? style : style.scaled(room / wide);
    }

    /// The hazard word on its plate, small enough that no word of it breaks.
    static MarkBox mark(Block.Mark mark, Style style, float room) {
        return mark(mark, style, room, Float.MAX_VALUE);
    }

    static MarkBox mark(Block.Mark mark, Style style, float room, float height) {
        for (var scale : MARK_SCALES) {
            var box = MarkBox.of(mark.tone(), mark.word(), style.scaled(scale), room);
            if (box.width() <= room && box.height() <= height && wordsHold(mark.word(), box)) {
                return box;
            }
        }
        return MarkBox.of(mark.tone(), mark.word(), style.scaled(MARK_SCALES[MARK_SCALES.length - 1]), room);
    }

    private static boolean wordsHold(String words, MarkBox box) {
        var style = box.word().style();
        return Stream.of(words.split(" "))
                .allMatch(word ->
                        style.face().width(word, style.size()) <= box.word().width());
    }

    /// The shape of a tone alone, so that a word reads in grey print too.
    void shape(Tone tone, float x, float top, float size) {
        canvas.artifact(Canvas.Artifact.DECORATION, () -> MarkBox.shape(canvas, tone, Style.INK, x, top, size));
    }

    void rule(float x, float y, float width) {
        canvas.artifact(Canvas.Artifact.DECORATION, () -> canvas.line(Style.RULE, 0.5f, x, y, x + width, y));
    }
}
