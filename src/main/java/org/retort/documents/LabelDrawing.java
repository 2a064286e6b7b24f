package org.retort.documents;

/// Draws one label in the layout that its size and its purpose want.
///
/// **L**, as large as the law wants for three litres: everything. **M**: the name, at least one pictogram of lawful
/// size, the signal word, the date, the code. **S**: a stock label has its QR code; a hazard label gives the room to
/// the name, the strength and the hazard word.
final class LabelDrawing {

    private static final double MEDIUM_WIDTH = 48;
    private static final double MEDIUM_HEIGHT = 25;

    private final Canvas canvas;
    private final LabelPaper paper;

    LabelDrawing(Canvas canvas, LabelPaper paper) {
        this.canvas = canvas;
        this.paper = paper;
    }

    void draw(LabelFace face, float x, float top) {
        var label = Tag.of("Div");
        var whole = new LabelArea(x, top, Millimetres.points(paper.width()), Millimetres.points(paper.height()));
        canvas.place(label, null);
        canvas.frame(whole.x(), whole.top(), whole.width(), whole.height());
        var pen = new LabelPen(canvas, paper, label, whole);
        switch (face.design()) {
            case STOCK, HAZARD -> drawThing(face, pen);
            case COMMAND, SPARE -> CodeLabel.draw(face, pen);
        }
        canvas.unframe();
    }

    private void drawThing(LabelFace face, LabelPen pen) {
        if (SignSize.isFull(paper.width(), paper.height())) {
            LargeLabel.draw(face, pen);
        } else if (paper.width() >= MEDIUM_WIDTH && paper.height() >= MEDIUM_HEIGHT) {
            MediumLabel.draw(face, pen);
        } else if (face.design() == LabelFace.Design.STOCK) {
            SmallLabel.drawStock(face, pen);
        } else {
            SmallLabel.drawHazard(face, pen);
        }
    }
}
