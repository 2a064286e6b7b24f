package org.retort.documents;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/// Draws on PDF pages by OpenPDF, every mark either under its tag or an artifact. With [PdfTags] and [PdfFonts] the
/// only
/// code that knows OpenPDF.
final class PdfCanvas implements Canvas {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName LAYOUT = new PdfName("Layout");
    private static final PdfName PAGINATION = new PdfName("Pagination");
    private static final float ARTWORK_SIDE = 100;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final Document document = new Document();
    private final PdfWriter writer;
    private final String title;
    private final Locale language;
    private final Map<String, PdfTemplate> artworks = new HashMap<>();
    private @Nullable PdfTags tags;
    private @Nullable PdfContentByte content;
    private float pageHeight;
    private int artifactDepth;

    PdfCanvas(String title, Locale language) {
        this.title = title;
        this.language = language;
        writer = PdfWriter.getInstance(document, bytes);
        PdfTags.prepare(writer);
        document.addTitle(title);
        document.addProducer();
    }

    @Override
    public void page(float width, float height) {
        document.setPageSize(new Rectangle(width, height));
        if (content == null) {
            document.open();
            writer.getInfo().remove(PdfName.CREATIONDATE); // same content, same bytes
            content = writer.getDirectContent();
            tags = new PdfTags(writer, title, language);
        } else {
            document.newPage();
        }
        writer.setTabs(PdfName.S);
        pageHeight = height;
    }

    @Override
    public void text(Typeface face, float size, int ink, float x, float baseline, String text) {
        var page = content();
        page.beginText();
        fillWith(page, ink);
        page.setFontAndSize(PdfFonts.font(face), size);
        page.setTextMatrix(x, pageHeight - baseline);
        page.showText(text);
        page.endText();
    }

    @Override
    public void fill(int ink, float x, float top, float width, float height, float radius) {
        var page = content();
        fillWith(page, ink);
        if (radius > 0) {
            page.roundRectangle(x, pageHeight - top - height, width, height, radius);
        } else {
            page.rectangle(x, pageHeight - top - height, width, height);
        }
        page.fill();
    }

    @Override
    public void line(int ink, float thickness, float x1, float y1, float x2, float y2) {
        var page = content();
        page.setRGBColorStroke(ink >> 16 & 0xFF, ink >> 8 & 0xFF, ink & 0xFF);
        page.setLineWidth(thickness);
        page.moveTo(x1, pageHeight - y1);
        page.lineTo(x2, pageHeight - y2);
        page.stroke();
    }

    @Override
    public void polygon(int ink, float... points) {
        var page = content();
        fillWith(page, ink);
        page.moveTo(points[0], pageHeight - points[1]);
        for (var at = 2; at < points.length; at += 2) {
            page.lineTo(points[at], pageHeight - points[at + 1]);
        }
        page.closePath();
        page.fill();
    }

    @Override
    public void artwork(Artwork artwork, float x, float top, float size) {
        var template = artworks.computeIfAbsent(artwork.key(), _ -> template(artwork));
        var scale = size / ARTWORK_SIDE;
        content().addTemplate(template, scale, 0, 0, scale, x, pageHeight - top - size);
    }

    private PdfTemplate template(Artwork artwork) {
        var template = content().createTemplate(ARTWORK_SIDE, ARTWORK_SIDE);
        for (var shape : artwork.shapes()) {
            fillWith(template, shape.colour());
            for (var step : shape.steps()) {
                stroke(template, step);
            }
            template.eoFill();
        }
        return template;
    }

    private static void stroke(PdfTemplate template, Artwork.Step step) {
        switch (step) {
            case Artwork.Step.Move(var x, var y) -> template.moveTo((float) x, flip(y));
            case Artwork.Step.Line(var x, var y) -> template.lineTo((float) x, flip(y));
            case Artwork.Step.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
                template.curveTo((float) x1, flip(y1), (float) x2, flip(y2), (float) x, flip(y));
            case Artwork.Step.Close() -> template.closePath();
        }
    }

    private static float flip(double y) {
        return (float) (ARTWORK_SIDE - y);
    }

    @Override
    public void qr(QrCode code, float x, float top, float size) {
        var page = content();
        page.saveState();
        fillWith(page, 0);
        var module = size / code.modules();
        page.concatCTM(module, 0, 0, -module, x, pageHeight - top);
        for (var dark : code.rectangles()) {
            page.rectangle(dark.x(), dark.y(), dark.width(), dark.height());
        }
        page.fill();
        page.restoreState();
    }

    @Override
    public void place(Tag tag, @Nullable Tag parent) {
        if (artifactDepth == 0) {
            tags().place(tag, parent);
        }
    }

    @Override
    public void bounds(Tag figure, float x, float top, float width, float height) {
        if (artifactDepth == 0) {
            tags().bounds(figure, x, pageHeight - top - height, width, height);
        }
    }

    @Override
    public void begin(Tag leaf) {
        if (artifactDepth == 0) {
            content().beginMarkedContentSequence(PdfTags.element(leaf));
        }
    }

    @Override
    public void end() {
        if (artifactDepth == 0) {
            content().endMarkedContentSequence();
        }
    }

    @Override
    public void artifact(Artifact kind, Runnable drawing) {
        if (artifactDepth++ == 0) {
            var properties = new PdfDictionary();
            properties.put(PdfName.TYPE, kind == Artifact.PAGINATION ? PAGINATION : LAYOUT);
            content().beginMarkedContentSequence(ARTIFACT, properties, true);
        }
        drawing.run();
        if (--artifactDepth == 0) {
            content().endMarkedContentSequence();
        }
    }

    @Override
    public void link(Tag link, float x, float top, float width, float height, String url) {
        if (artifactDepth == 0) {
            tags().link(link, x, pageHeight - top - height, width, height, url);
        }
    }

    /// Ends the document.
    byte[] finish() {
        document.close();
        return FileId.ofContent(bytes.toByteArray());
    }

    private static void fillWith(PdfContentByte page, int ink) {
        page.setRGBColorFill(ink >> 16 & 0xFF, ink >> 8 & 0xFF, ink & 0xFF);
    }

    private PdfContentByte content() {
        if (content == null) {
            throw new IllegalStateException("no page was begun");
        }
        return content;
    }

    private PdfTags tags() {
        if (tags == null) {
            throw new IllegalStateException("no page was begun");
        }
        return tags;
    }
}
