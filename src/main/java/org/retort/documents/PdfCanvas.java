package org.retort.documents;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/// Draws on PDF pages by OpenPDF, every mark either under its tag or an artifact. With the others named `Pdf…` the only
/// code that knows OpenPDF.
///
/// A page has two layers: artifacts lie under the content, all of a kind in one piece.
final class PdfCanvas implements Canvas {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final Document document = new Document();
    private final PdfWriter writer;
    private final String title;
    private final Locale language;
    private final Effort effort;
    private final Map<String, PdfTemplate> artworks = new HashMap<>();
    private final Map<Logo, Image> images = new HashMap<>();
    private final PdfBookmarks bookmarks;
    private @Nullable PdfTags tags;
    private @Nullable PdfPen content;
    private @Nullable PdfPen under;
    private float pageHeight;
    private int artifactDepth;

    PdfCanvas(String title, Locale language) {
        this(title, language, Effort.SINGLE);
    }

    PdfCanvas(String title, Locale language, Effort effort) {
        this.title = title;
        this.language = language;
        this.effort = effort;
        writer = PdfWriter.getInstance(document, bytes);
        PdfTags.prepare(writer);
        writer.setCompressionLevel(effort.deflate());
        bookmarks = new PdfBookmarks(writer);
        document.addTitle(title);
        document.addProducer();
    }

    @Override
    public void page(float width, float height) {
        document.setPageSize(new Rectangle(width, height));
        if (content == null) {
            document.open();
            writer.getInfo().remove(PdfName.CREATIONDATE); // same content, same bytes
            tags = new PdfTags(writer, title, language);
        } else {
            finishPage();
            document.newPage();
        }
        writer.setTabs(PdfName.S);
        pageHeight = height;
        content = new PdfPen(writer.getDirectContent(), height, effort);
        under = new PdfPen(writer.getDirectContentUnder(), height, effort);
    }

    @Override
    public void text(Typeface face, float size, int ink, float x, float baseline, String text) {
        pen().text(face, size, ink, x, baseline, text);
    }

    @Override
    public void fill(int ink, float x, float top, float width, float height, float radius) {
        pen().fill(ink, x, top, width, height, radius);
    }

    @Override
    public void line(int ink, float thickness, float x1, float y1, float x2, float y2) {
        pen().line(ink, thickness, x1, y1, x2, y2);
    }

    @Override
    public void outline(int ink, float thickness, float x, float top, float width, float height, float radius) {
        pen().frame(ink, thickness, x, top, width, height, radius);
    }

    @Override
    public void polygon(int ink, float... points) {
        pen().polygon(ink, points);
    }

    @Override
    public void artwork(Artwork artwork, float x, float top, float size) {
        var template = artworks.computeIfAbsent(artwork.key(), _ -> PdfArtwork.in(writer, artwork));
        pen().template(template, size / PdfArtwork.SIDE, x, top, size);
    }

    @Override
    public void image(Logo picture, float x, float top, float width, float height) {
        var image = images.computeIfAbsent(picture, PdfPicture::of);
        pen().image(image, x, top, width, height);
    }

    @Override
    public void qr(QrCode code, float x, float top, float size) {
        pen().qr(code, x, top, size);
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
            pen().begin(PdfTags.element(leaf));
        }
    }

    @Override
    public void end() {
        if (artifactDepth == 0) {
            pen().end();
        }
    }

    @Override
    public void artifact(Artifact kind, Runnable drawing) {
        artifactDepth++;
        if (artifactDepth == 1) {
            pen().artifact(kind);
        }
        drawing.run();
        artifactDepth--;
    }

    @Override
    public void link(Tag link, float x, float top, float width, float height, String url) {
        if (artifactDepth == 0) {
            tags().link(link, x, pageHeight - top - height, width, height, url);
        }
    }

    @Override
    public void bookmark(int level, String heading, float top) {
        if (artifactDepth == 0) {
            bookmarks.add(level, heading, pageHeight - top);
        }
    }

    /// Ends the document.
    byte[] finish() {
        finishPage();
        document.close();
        return FileId.ofContent(bytes.toByteArray());
    }

    private void finishPage() {
        begun(content).finish();
        begun(under).finish();
    }

    private PdfPen pen() {
        return begun(artifactDepth > 0 ? under : content);
    }

    private PdfTags tags() {
        return begun(tags);
    }

    private static <T> T begun(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("no page was begun");
        }
        return part;
    }
}
