package org.retort.documents;

/// The right end of a label: the QR code, the code in letters beneath it, and the hazard word where there is room for
/// it nowhere else.
final class CodeColumn {

    private static final double EDGE = 1.2;
    private static final float GAP = 2;

    private final LabelPen pen;
    private final LabelFace face;
    private final QrCode code;
    private final float side;
    private final float quiet;
    private final float x;
    private final float top;
    private float under;

    /// @param wanted how large the code should be
    CodeColumn(LabelPen pen, LabelFace face, float wanted) {
        this.pen = pen;
        this.face = face;
        code = QrCode.of(face.address());
        var module = pen.module(code, wanted);
        side = module * code.modules();
        quiet = module * QrCode.QUIET_ZONE;
        x = pen.whole().right() - Math.max(quiet, Millimetres.points(pen.paper().edgeX())) - side;
        top = pen.whole().top() + Math.max(quiet, Millimetres.points(pen.paper().edgeY()));
        under = top + side + quiet - 1;
    }

    /// Where the rest of the label ends.
    float left() {
        return x - quiet;
    }

    /// Below all that was drawn so far.
    float bottom() {
        return under;
    }

    private float width() {
        return 2 * Math.min(side / 2 + quiet, pen.printed(EDGE).right() - (x + side / 2));
    }

    void draw(Style letters) {
        pen.code(code, x, top, side);
        pen.centred(face.code(), letters, x + side / 2, under, width());
        under += letters.leading();
    }

    void drawMark(Block.Mark mark, Style style) {
        var plate = LabelPen.mark(mark, style, width(), pen.printed(EDGE).bottom() - under - GAP);
        pen.box(plate, x + side / 2 - plate.width() / 2, under + GAP);
        under += GAP + plate.height();
    }
}
