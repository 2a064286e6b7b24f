package org.retort.documents;

import java.util.List;
import java.util.Locale;

/// Labels on sheets or rolls, to the tenth of a millimetre, beginning at any label so that a half-used sheet is not
/// wasted.
public final class LabelDocument {

    private final String title;
    private final LabelPaper paper;
    private final int start;
    private final List<LabelFace> faces;

    /// @param start the first label to print on, from 1, counted along the rows
    public LabelDocument(String title, LabelPaper paper, int start, List<LabelFace> faces) {
        if (start < 1 || start > paper.labels() || faces.isEmpty()) {
            throw new IllegalArgumentException("%d labels from place %d on %s".formatted(faces.size(), start, paper));
        }
        this.title = title;
        this.paper = paper;
        this.start = start;
        this.faces = List.copyOf(faces);
    }

    /// As tagged PDF; to be printed at actual size.
    public byte[] pdf() {
        var canvas = new PdfCanvas(title, Locale.UK);
        draw(canvas);
        return canvas.finish();
    }

    /// One label as SVG for the browser: the same drawing as on paper.
    public static String picture(LabelPaper paper, LabelFace face) {
        var alone =
                LabelPaper.roll(paper.name(), paper.width(), paper.height(), paper.edgeX(), paper.edgeY(), paper.dpi());
        var canvas = new SvgCanvas("Label: "
                + String.join(" ", face.title(), face.strength(), face.code()).strip());
        new LabelDocument("Label", alone, 1, List.of(face)).draw(canvas);
        return canvas.svg();
    }

    void draw(Canvas canvas) {
        var drawing = new LabelDrawing(canvas, paper);
        for (var at = 0; at < faces.size(); at++) {
            var place = (start - 1 + at) % paper.labels();
            if (at == 0 || place == 0) {
                canvas.page(Millimetres.points(paper.pageWidth()), Millimetres.points(paper.pageHeight()));
            }
            drawing.draw(faces.get(at), paper.x(place), paper.y(place));
        }
    }
}
