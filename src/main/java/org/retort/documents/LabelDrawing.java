package org.retort.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.documents.FittedText.Part;

/// Draws one label. A large one has its code at the right, pictograms and the hazard word; a small one has its code at
/// the left and the hazard word, since pictograms would be too small to tell apart.
final class LabelDrawing {

    private static final float LARGE_FROM = Millimetres.points(30);
    private static final float LARGE_CODE = Millimetres.points(20);
    /// A module is a whole number of dots of a 300 dpi printer, so that all are printed equally wide.
    private static final float PRINTER_DOT = 72f / 300;

    private static final float LARGE_PAD = Millimetres.points(3);
    private static final float SMALL_PAD = Millimetres.points(1.4);
    private static final float PICTURE = Millimetres.points(10.5);
    private static final float PICTURE_GAP = 1;

    private static final Style LARGE_TITLE = new Style(Typeface.BOLD, Typeface.BOLD, 11.5f, 13.4f, Style.INK);
    private static final Style LARGE_STRENGTH = new Style(Typeface.SEMIBOLD, Typeface.BOLD, 10.5f, 13, Style.INK);
    private static final Style LARGE_LINE = new Style(Typeface.REGULAR, Typeface.SEMIBOLD, 7, 8.6f, Style.INK);
    private static final Style LARGE_LETTERS = new Style(Typeface.BOLD, Typeface.BOLD, 10, 12, Style.INK);
    private static final Style LARGE_MARK = new Style(Typeface.BOLD, Typeface.BOLD, 7, 9, Style.INK);
    private static final Style SMALL_TITLE = new Style(Typeface.BOLD, Typeface.BOLD, 7.4f, 8.7f, Style.INK);
    private static final Style SMALL_STRENGTH = new Style(Typeface.SEMIBOLD, Typeface.BOLD, 7, 8.6f, Style.INK);
    private static final Style SMALL_LINE = new Style(Typeface.REGULAR, Typeface.SEMIBOLD, 5.4f, 6.4f, Style.INK);
    private static final Style SMALL_LETTERS = new Style(Typeface.BOLD, Typeface.BOLD, 7, 8.4f, Style.INK);
    private static final Style SMALL_MARK = new Style(Typeface.BOLD, Typeface.BOLD, 5.6f, 6.8f, Style.INK);
    private static final float MARK_SHAPE = 5;

    private final Canvas canvas;
    private final float width;
    private final float height;

    LabelDrawing(Canvas canvas, LabelPaper paper) {
        this.canvas = canvas;
        this.width = Millimetres.points(paper.width());
        this.height = Millimetres.points(paper.height());
    }

    void draw(LabelFace face, float x, float top) {
        var label = Tag.of("Div");
        canvas.place(label, null);
        canvas.frame(x, top, width, height);
        if (height >= LARGE_FROM) {
            drawLarge(face, label, x, top);
        } else {
            drawSmall(face, label, x, top);
        }
        canvas.unframe();
    }

    private void drawLarge(LabelFace face, Tag label, float x, float top) {
        var code = QrCode.of(face.address());
        var module = wholeDots(LARGE_CODE / code.modules());
        var side = module * code.modules();
        var quiet = module * QrCode.QUIET_ZONE;
        var column = side + 2 * quiet;
        var room = width - column - LARGE_PAD;
        var bottom = top + height - LARGE_PAD;
        var foot = FittedText.of(List.of(new Part(face.line(), LARGE_LINE, false)), room, 2 * LARGE_LINE.leading());
        var pictures = pictureSize(face, room);
        var words = bottom - foot.height() - pictures - 2 - (top + LARGE_PAD);
        var parts =
                List.of(new Part(face.title(), LARGE_TITLE, false), new Part(face.strength(), LARGE_STRENGTH, false));
        FittedText.of(parts, room, words).draw(canvas, label, x + LARGE_PAD, top + LARGE_PAD);
        drawPictures(face, label, x + LARGE_PAD, bottom - foot.height() - pictures - 1, pictures);
        foot.draw(canvas, label, x + LARGE_PAD, bottom - foot.height());
        drawCode(code, label, x + width - quiet - side, top + quiet, side);
        var middle = x + width - quiet - side / 2;
        var under = top + 2 * quiet + side - 2;
        drawCentred(face.code(), LARGE_LETTERS, label, middle, under);
        if (face.mark() != null) {
            var mark = MarkBox.of(face.mark().tone(), face.mark().word(), LARGE_MARK, column);
            mark.draw(canvas, label, middle - mark.width() / 2, under + LARGE_LETTERS.leading() + 3);
        }
    }

    private void drawSmall(LabelFace face, Tag label, float x, float top) {
        var code = QrCode.of(face.address());
        var module = wholeDots(height / (code.modules() + 2 * QrCode.QUIET_ZONE));
        var side = module * code.modules();
        var left = x + height;
        var room = width - height - SMALL_PAD;
        var bottom = top + height - SMALL_PAD;
        var letters = bottom - SMALL_LETTERS.leading();
        var above = drawSmallMark(face.mark(), label, left, letters, room);
        var parts = List.of(
                new Part(face.title(), SMALL_TITLE, false),
                new Part(face.strength(), SMALL_STRENGTH, false),
                new Part(face.line(), SMALL_LINE, true));
        FittedText.of(parts, room, above - top - SMALL_PAD).draw(canvas, label, left, top + SMALL_PAD);
        TextBox.of("P", Text.of(face.code()), SMALL_LETTERS, room).draw(canvas, label, left, letters);
        drawCode(code, label, x + (height - side) / 2, top + (height - side) / 2, side);
    }

    private static float wholeDots(float module) {
        return (float) Math.floor(module / PRINTER_DOT) * PRINTER_DOT;
    }

    /// @return the top of what was drawn
    private float drawSmallMark(Block.@Nullable Mark mark, Tag label, float x, float bottom, float room) {
        if (mark == null) {
            return bottom;
        }
        var word = FittedText.of(
                List.of(new Part(mark.word(), SMALL_MARK, false)), room - MARK_SHAPE - 2, SMALL_MARK.leading());
        var top = bottom - word.height();
        canvas.artifact(
                Canvas.Artifact.DECORATION,
                () -> MarkBox.shape(canvas, mark.tone(), Style.INK, x, top + 1, MARK_SHAPE));
        word.draw(canvas, label, x + MARK_SHAPE + 2, top);
        return top;
    }

    private static float pictureSize(LabelFace face, float room) {
        var count = face.pictures().size();
        return count == 0 ? 0 : Math.min(PICTURE, (room - (count - 1) * PICTURE_GAP) / count);
    }

    private void drawPictures(LabelFace face, Tag label, float x, float top, float size) {
        var left = x;
        for (var picture : face.pictures()) {
            new PictureBox(Artwork.of(picture.key()), picture.alt(), size, null).draw(canvas, label, left, top);
            left += size + PICTURE_GAP;
        }
    }

    private void drawCode(QrCode code, Tag label, float x, float top, float size) {
        var figure = Tag.figure("QR code " + code.content());
        canvas.place(figure, label);
        canvas.bounds(figure, x, top, size, size);
        canvas.begin(figure);
        canvas.qr(code, x, top, size);
        canvas.end();
    }

    private void drawCentred(String text, Style style, Tag label, float middle, float top) {
        var wide = style.face().width(text, style.size());
        TextBox.of("P", Text.of(text), style, wide + 1).draw(canvas, label, middle - wide / 2, top);
    }
}
