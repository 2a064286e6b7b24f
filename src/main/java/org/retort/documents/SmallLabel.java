package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import org.retort.documents.FittedText.Part;

/// A label for a small bottle, a shelf or a tape. Pictograms would be too small to tell apart, so the hazard stands in
/// a word.
final class SmallLabel {

    private static final double PAD = 1.2;
    private static final float USUAL_HEIGHT = Millimetres.points(21.2);
    private static final float WIDE = Millimetres.points(32);
    private static final float SMALLEST = 0.85f;
    private static final float LARGEST = 1.25f;
    private static final float MARK_SHAPE = 5;
    private static final float GAP = 2;

    private static final Style TITLE = new Style(Typeface.BOLD, Typeface.BOLD, 7.4f, 8.7f, Style.INK);
    private static final Style STRENGTH = new Style(Typeface.SEMIBOLD, Typeface.BOLD, 7, 8.6f, Style.INK);
    private static final Style LINE = new Style(Typeface.REGULAR, Typeface.SEMIBOLD, 5.4f, 6.4f, Style.INK);
    private static final Style LETTERS = new Style(Typeface.BOLD, Typeface.BOLD, 7, 8.4f, Style.INK);
    private static final Style MARK = new Style(Typeface.BOLD, Typeface.BOLD, 5.8f, 7, Style.INK);
    /// A hazard label has the room of the QR code for its words.
    private static final float HAZARD_SCALE = 1.35f;

    private final LabelFace face;
    private final LabelPen pen;
    private final LabelArea area;
    private final float scale;

    private SmallLabel(LabelFace face, LabelPen pen, LabelArea area, float scale) {
        this.face = face;
        this.pen = pen;
        this.area = area;
        this.scale = scale;
    }

    /// The QR code at the left, the words beside it.
    static void drawStock(LabelFace face, LabelPen pen) {
        var whole = pen.whole();
        var code = QrCode.of(face.address());
        var module = pen.module(code, whole.height());
        var side = module * code.modules();
        var left = whole.x() + Math.max((whole.height() - side) / 2, module * QrCode.QUIET_ZONE);
        pen.code(code, left, whole.top() + (whole.height() - side) / 2, side);
        var printed = pen.printed(PAD);
        var x = left + side + module * QrCode.QUIET_ZONE;
        var area = new LabelArea(x, printed.top(), printed.right() - x, printed.height());
        new SmallLabel(face, pen, area, scale(pen)).draw(List.of(Part.spare(face.line(), LINE.scaled(scale(pen)))));
    }

    /// No QR code: that is on the tray.
    static void drawHazard(LabelFace face, LabelPen pen) {
        new SmallLabel(face, pen, pen.printed(PAD), scale(pen) * HAZARD_SCALE).draw(List.of());
    }

    private static float scale(LabelPen pen) {
        return Math.clamp(pen.whole().height() / USUAL_HEIGHT, SMALLEST, LARGEST);
    }

    private void draw(List<Part> more) {
        var parts = new ArrayList<>(List.of(
                Part.name(face.title(), TITLE.scaled(scale)), Part.exact(face.strength(), STRENGTH.scaled(scale))));
        parts.addAll(more);
        var letters = letters();
        var above = area.width() >= WIDE ? drawOneRow(letters) : drawTwoRows(letters);
        pen.box(FittedText.of(parts, area.width(), above - area.top()), area.x(), area.top());
    }

    /// On a hazard label the word goes before the code.
    private Style letters() {
        return LETTERS.scaled(face.design() == LabelFace.Design.HAZARD ? 1 : Math.min(scale, LARGEST));
    }

    /// The hazard word at the left, the code in letters at the right.
    ///
    /// @return where they begin
    private float drawOneRow(Style letters) {
        var wide = letters.face().width(face.code(), letters.size());
        var top = area.bottom() - letters.leading();
        pen.centred(face.code(), letters, area.right() - wide / 2, top, wide + 1);
        return drawWord(area.width() - wide - 2 * GAP, area.bottom());
    }

    private float drawTwoRows(Style letters) {
        var style = LabelPen.fitting(face.code(), letters, area.width());
        var top = area.bottom() - style.leading();
        pen.box(TextBox.of("P", Text.of(face.code()), style, area.width() + 1), area.x(), top);
        return drawWord(area.width(), top);
    }

    /// @return where the word begins, or what is at the foot where there is none
    private float drawWord(float room, float bottom) {
        var hazards = face.hazards();
        if (hazards == null) {
            return Math.min(bottom, area.bottom() - letters().leading());
        }
        var style = MARK.scaled(scale);
        var words =
                FittedText.of(List.of(LabelWords.word(hazards, style)), room - MARK_SHAPE - GAP, 2 * style.leading());
        var top = Math.min(bottom - words.height(), area.bottom() - letters().leading());
        var oneLine = words.height() <= style.leading() * 1.2f;
        pen.shape(hazards.mark().tone(), area.x(), top + (oneLine ? (words.height() - MARK_SHAPE) / 2 : 1), MARK_SHAPE);
        pen.box(words, area.x() + MARK_SHAPE + GAP, top);
        return top;
    }
}
