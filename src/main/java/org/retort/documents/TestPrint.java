package org.retort.documents;

import java.util.List;
import java.util.Locale;
import org.retort.documents.Canvas.Artifact;
import org.retort.documents.FittedText.Part;

/// A page that tells how a printer prints: where it puts the labels, how far it is out, and whether it shrank the page
/// to fit. The outlines of the labels are drawn where they will be printed, with a ruler through the middle each way.
public final class TestPrint {

    private static final float HAIR = 0.4f;
    private static final float EDGE = Millimetres.points(1.5);
    private static final double LONGEST = 100;
    private static final double SHORTEST = 20;
    private static final double RULER_SHARE = 0.8;
    private static final float TICK = Millimetres.points(1.2);
    private static final float LONG_TICK = Millimetres.points(3);

    /// Words stand on a plate of blank paper: no frame runs through them.
    private static final int PAPER = 0xFFFFFF;

    private static final float AROUND = Millimetres.points(0.5);
    private static final Style WORDS = new Style(Typeface.REGULAR, Typeface.SEMIBOLD, 8.5f, 11, Style.INK);
    private static final Style NUMBERS = new Style(Typeface.REGULAR, Typeface.SEMIBOLD, 5.5f, 7, Style.INK);

    private final LabelPaper paper;
    private final String heading;

    /// @param heading which printer and tray, and by how much it is shifted already
    public TestPrint(LabelPaper paper, String heading) {
        this.paper = paper;
        this.heading = heading;
    }

    public byte[] pdf() {
        var canvas = new PdfCanvas("Test print " + paper.name(), Locale.UK);
        draw(canvas);
        return canvas.finish();
    }

    /// As long as fits, in whole centimetres.
    private static double ruler(double side) {
        return Math.clamp(Math.floor(side * RULER_SHARE / 10) * 10, Math.min(SHORTEST, side * RULER_SHARE), LONGEST);
    }

    void draw(Canvas canvas) {
        var width = Millimetres.points(paper.pageWidth());
        var height = Millimetres.points(paper.pageHeight());
        canvas.page(width, height);
        canvas.artifact(Artifact.DECORATION, () -> {
            outline(canvas, EDGE, EDGE, width - 2 * EDGE, height - 2 * EDGE);
            for (var place = 0; place < paper.labels(); place++) {
                outline(
                        canvas,
                        paper.x(place),
                        paper.y(place),
                        Millimetres.points(paper.width()),
                        Millimetres.points(paper.height()));
            }
            across(canvas, width, height);
            down(canvas, width, height);
        });
        words(canvas, width, height);
    }

    private static void outline(Canvas canvas, float x, float top, float width, float height) {
        canvas.line(Style.INK, HAIR, x, top, x + width, top);
        canvas.line(Style.INK, HAIR, x, top + height, x + width, top + height);
        canvas.line(Style.INK, HAIR, x, top, x, top + height);
        canvas.line(Style.INK, HAIR, x + width, top, x + width, top + height);
    }

    private void across(Canvas canvas, float width, float height) {
        var length = ruler(paper.pageWidth());
        var left = (width - Millimetres.points(length)) / 2;
        var y = height / 2;
        canvas.line(Style.INK, HAIR, left, y, left + Millimetres.points(length), y);
        for (var mm = 0; mm <= length; mm++) {
            var x = left + Millimetres.points(mm);
            canvas.line(Style.INK, HAIR, x, y, x, y - (mm % 10 == 0 ? LONG_TICK : TICK));
        }
    }

    private void down(Canvas canvas, float width, float height) {
        var length = ruler(paper.pageHeight());
        var top = (height - Millimetres.points(length)) / 2;
        var x = width / 2;
        canvas.line(Style.INK, HAIR, x, top, x, top + Millimetres.points(length));
        for (var mm = 0; mm <= length; mm++) {
            var y = top + Millimetres.points(mm);
            canvas.line(Style.INK, HAIR, x, y, x - (mm % 10 == 0 ? LONG_TICK : TICK), y);
        }
    }

    private void words(Canvas canvas, float width, float height) {
        var whole = Tag.of("Div");
        canvas.place(whole, null);
        var across = ruler(paper.pageWidth());
        var pad = Math.min(Millimetres.points(3), height / 20);
        var room = new LabelArea(width / 2, height / 2, width / 2, height / 2).inset(pad, pad);
        var wide = Math.min(room.width(), Millimetres.points(70));
        var words = FittedText.of(
                List.of(
                        Part.exact(heading, WORDS),
                        new Part(
                                List.of(
                                        "The ruler across must measure %.0f mm. If it measures less, “fit to page” was on: print again at actual size (100 %%)."
                                                .formatted(across),
                                        "Ruler: %.0f mm. Less: “fit to page” was on.".formatted(across)),
                                WORDS,
                                false),
                        Part.spare(
                                "If the outermost line is seen all round, the page was shrunk too; most printers cut it off.",
                                WORDS),
                        Part.spare(
                                "Lay the page over a sheet of labels against the light: measure how far the frames are out, and type that in as the shift.",
                                WORDS)),
                wide,
                room.height() - 2 * AROUND);
        canvas.artifact(
                Artifact.DECORATION,
                () -> canvas.fill(
                        PAPER, room.x() - AROUND, room.top(), wide + 2 * AROUND, words.height() + 2 * AROUND, 0));
        words.draw(canvas, whole, room.x(), room.top() + AROUND);
        var number = "%.0f mm".formatted(across);
        TextBox.of("P", Text.of(number), NUMBERS, Millimetres.points(20))
                .draw(
                        canvas,
                        whole,
                        width / 2 + Millimetres.points(across / 2 - 8),
                        height / 2 - LONG_TICK - NUMBERS.leading());
    }
}
