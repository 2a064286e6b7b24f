package org.retort.documents;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfTemplate;
import org.retort.documents.Canvas.Artifact;

/// Writes on one layer of one page, and says only what differs from before: ink, face, line. It halves the page.
final class PdfPen {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName LAYOUT = new PdfName("Layout");
    private static final PdfName PAGINATION = new PdfName("Pagination");
    /// Positions of lines are whole hundredths of a point.
    private static final float FINE = 100;
    private static final int NO_INK = -1;

    private final PdfContentByte layer;
    private final float pageHeight;
    private final Effort effort;
    private boolean inText;
    private @Nullable Typeface face;
    private float size;
    private int fillInk = NO_INK;
    private int lineInk = NO_INK;
    private float thickness;
    private long lineX;
    private long lineY;
    private @Nullable Artifact open;

    PdfPen(PdfContentByte layer, float pageHeight, Effort effort) {
        this.layer = layer;
        this.pageHeight = pageHeight;
        this.effort = effort;
    }

    void begin(PdfStructureElement element) {
        endText();
        layer.beginMarkedContentSequence(element);
    }

    void end() {
        endText();
        layer.endMarkedContentSequence();
    }

    /// What follows is no content, until [#finish] or content of another kind.
    void artifact(Artifact kind) {
        if (open != kind) {
            finish();
            var properties = new PdfDictionary();
            properties.put(PdfName.TYPE, kind == Artifact.PAGINATION ? PAGINATION : LAYOUT);
            layer.beginMarkedContentSequence(ARTIFACT, properties, true);
            open = kind;
        }
    }

    /// Ends what is open.
    void finish() {
        endText();
        if (open != null) {
            layer.endMarkedContentSequence();
            open = null;
        }
    }

    void text(Typeface wanted, float wantedSize, int ink, float x, float baseline, String text) {
        if (!inText) {
            layer.beginText();
            inText = true;
            lineX = 0;
            lineY = 0;
        }
        fillWith(ink);
        if (wanted != face || wantedSize != size) {
            layer.setFontAndSize(PdfFonts.font(wanted, effort), wantedSize);
            face = wanted;
            size = wantedSize;
        }
        var newX = Math.round(x * FINE);
        var newY = Math.round((pageHeight - baseline) * FINE);
        layer.moveText((newX - lineX) / FINE, (newY - lineY) / FINE);
        lineX = newX;
        lineY = newY;
        layer.showText(text);
    }

    private void endText() {
        if (inText) {
            layer.endText();
            inText = false;
        }
    }

    void fill(int ink, float x, float top, float width, float height, float radius) {
        endText();
        fillWith(ink);
        if (radius > 0) {
            layer.roundRectangle(x, pageHeight - top - height, width, height, radius);
        } else {
            layer.rectangle(x, pageHeight - top - height, width, height);
        }
        layer.fill();
    }

    void line(int ink, float wide, float x1, float y1, float x2, float y2) {
        endText();
        lineWith(ink, wide);
        layer.moveTo(x1, pageHeight - y1);
        layer.lineTo(x2, pageHeight - y2);
        layer.stroke();
    }

    void frame(int ink, float wide, float x, float top, float width, float height, float radius) {
        endText();
        lineWith(ink, wide);
        layer.roundRectangle(x, pageHeight - top - height, width, height, radius);
        layer.stroke();
    }

    void polygon(int ink, float... points) {
        endText();
        fillWith(ink);
        layer.moveTo(points[0], pageHeight - points[1]);
        for (var at = 2; at < points.length; at += 2) {
            layer.lineTo(points[at], pageHeight - points[at + 1]);
        }
        layer.closePath();
        layer.fill();
    }

    void template(PdfTemplate template, float scale, float x, float top, float height) {
        endText();
        layer.addTemplate(template, scale, 0, 0, scale, x, pageHeight - top - height);
    }

    void image(Image image, float x, float top, float width, float height) {
        endText();
        layer.addImage(image, width, 0, 0, height, x, pageHeight - top - height);
    }

    void qr(QrCode code, float x, float top, float side) {
        endText();
        fillWith(0);
        layer.saveState();
        var module = side / code.modules();
        layer.concatCTM(module, 0, 0, -module, x, pageHeight - top);
        var squares = new StringBuilder();
        for (var dark : code.rectangles()) {
            squares.append(dark.x()).append(' ').append(dark.y()).append(' ');
            squares.append(dark.width()).append(' ').append(dark.height()).append(" re\n");
        }
        layer.setLiteral(squares.toString());
        layer.fill();
        layer.restoreState();
    }

    private void fillWith(int ink) {
        if (ink != fillInk) {
            layer.setRGBColorFill(ink >> 16 & 0xFF, ink >> 8 & 0xFF, ink & 0xFF);
            fillInk = ink;
        }
    }

    private void lineWith(int ink, float wide) {
        if (ink != lineInk) {
            layer.setRGBColorStroke(ink >> 16 & 0xFF, ink >> 8 & 0xFF, ink & 0xFF);
            lineInk = ink;
        }
        if (wide != thickness) {
            layer.setLineWidth(wide);
            thickness = wide;
        }
    }
}
