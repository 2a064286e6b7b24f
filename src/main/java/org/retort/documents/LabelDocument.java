package org.retort.documents;

import java.util.List;
import java.util.Locale;

/// Labels on sheets, to the tenth of a millimetre, beginning at any label so that a half-used sheet is not wasted.
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

    void draw(Canvas canvas) {
        var drawing = new LabelDrawing(canvas, paper);
        for (var at = 0; at < faces.size(); at++) {
            var place = (start - 1 + at) % paper.labels();
            if (at == 0 || place == 0) {
                canvas.page(PageSize.A4_PORTRAIT.width(), PageSize.A4_PORTRAIT.height());
            }
            drawing.draw(faces.get(at), paper.x(place), paper.y(place));
        }
    }
}
