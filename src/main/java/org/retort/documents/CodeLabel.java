package org.retort.documents;

import java.util.List;
import org.retort.documents.FittedText.Part;

/// A label that is a code above all: a command to a scanner, or a code that belongs to nothing yet.
final class CodeLabel {

    private static final double PAD = 1.5;
    private static final float LARGEST_CODE = Millimetres.points(26);
    private static final float CODE_SHARE = 0.62f;
    private static final float USUAL_HEIGHT = Millimetres.points(38.1);
    private static final float SMALLEST = 0.5f;
    private static final float LARGEST = 1.4f;

    private static final Style TITLE = new Style(Typeface.BOLD, Typeface.BOLD, 17, 20, Style.INK);
    private static final Style LINE = new Style(Typeface.REGULAR, Typeface.SEMIBOLD, 8, 10, Style.INK);
    private static final String CLAIM = "Scan it to say what it is on.";

    private CodeLabel() {}

    static void draw(LabelFace face, LabelPen pen) {
        var whole = pen.whole();
        var area = pen.printed(PAD);
        var code = QrCode.of(face.address());
        var module = pen.module(code, Math.min(LARGEST_CODE, whole.height() * CODE_SHARE));
        var side = module * code.modules();
        var quiet = module * QrCode.QUIET_ZONE;
        var left = Math.max(whole.x() + quiet, area.x());
        pen.code(code, left, whole.top() + (whole.height() - side) / 2, side);
        var scale = Math.clamp(whole.height() / USUAL_HEIGHT, SMALLEST, LARGEST);
        var x = left + side + quiet;
        var words = FittedText.of(parts(face, scale), area.right() - x, area.height());
        pen.box(words, x, area.top() + (area.height() - words.height()) / 2);
    }

    private static List<Part> parts(LabelFace face, float scale) {
        return face.design() == LabelFace.Design.COMMAND
                ? List.of(Part.exact(face.title(), TITLE.scaled(scale)), Part.spare(face.line(), LINE.scaled(scale)))
                : List.of(Part.exact(face.code(), TITLE.scaled(scale)), Part.spare(CLAIM, LINE.scaled(scale)));
    }
}
