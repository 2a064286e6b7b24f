package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A document to be printed: a title, who it belongs to, blocks, and what runs along the head and foot of each page.
///
/// Everything printed comes from what is said here; there is no print date, so the same content gives the same bytes.
public final class Document {

    /// A code that leads to the live page.
    ///
    /// @param url what the code holds
    /// @param caption what stands under it, such as the code in letters
    record Link(String url, String caption) {}

    private final PageSize size;
    private final String title;
    private final Letterhead head;
    private final List<Block> blocks = new ArrayList<>();
    private String subtitle = "";
    private String runningHead = "";
    private String foot = "";
    private Locale language = Locale.UK;
    private @Nullable Link link;

    private float factor = 1;

    private Document(PageSize size, String title, Letterhead head) {
        this.size = size;
        this.title = title;
        this.head = head;
    }

    public static Document on(PageSize size, String title, Letterhead head) {
        return new Document(size, title, head);
    }

    /// What kind of document it is: `Risk assessment for a practical lesson`.
    public Document subtitle(String kind) {
        this.subtitle = kind;
        return this;
    }

    public Document language(Locale spoken) {
        this.language = spoken;
        return this;
    }

    /// Everything drawn smaller, so that more stands on a page, or larger.
    ///
    /// @param scale 1 for full size
    public Document drawnAt(float scale) {
        this.factor = scale;
        return this;
    }

    /// Drawn as much smaller as it takes to stand on one page, in steps of a twentieth; at `smallest` it may go on.
    ///
    /// @param smallest 1 for full size
    public Document onOnePage(float smallest) {
        return asLargeAsFits(1, smallest);
    }

    /// Drawn as large as one page allows, in steps of a twentieth, for what is read from further off; at `smallest` it
    /// may go on.
    ///
    /// @param largest 1 for full size
    public Document asLargeAsFits(float largest, float smallest) {
        factor = largest;
        for (var steps = 1; factor > smallest && pages() > 1; steps++) {
            factor = Math.max(smallest, largest - 0.05f * steps);
        }
        return this;
    }

    /// A QR code beside the title, which leads to the live page.
    public Document qr(String url, String caption) {
        this.link = new Link(url, caption);
        return this;
    }

    /// What stands at the right of the running head from page 2 on: `9X2 · Lab 4`.
    public Document runningHead(String text) {
        this.runningHead = text;
        return this;
    }

    /// What stands at the left of each foot: code, version, dates. The page number stands at its right.
    public Document foot(String text) {
        this.foot = text;
        return this;
    }

    public Document add(Block... more) {
        blocks.addAll(List.of(more));
        return this;
    }

    public Document add(List<? extends Block> more) {
        blocks.addAll(more);
        return this;
    }

    /// The document as tagged PDF, to be read by everyone and kept for good (PDF/UA-1 and PDF/A-2a).
    public byte[] pdf() {
        return pdf(Effort.SINGLE);
    }

    /// The same, made quicker and a little larger: for one of many.
    public byte[] pdfOfBatch() {
        return pdf(Effort.BATCH);
    }

    private byte[] pdf(Effort effort) {
        var canvas = new PdfCanvas(title, language, effort);
        draw(canvas);
        return canvas.finish();
    }

    /// How many pages it takes.
    public int pages() {
        return pages(Canvas.NOWHERE).count();
    }

    void draw(Canvas canvas) {
        pages(canvas).draw();
    }

    /// Its pages, laid out, to be drawn on this surface.
    Pages pages(Canvas canvas) {
        var inHouse = TintedCanvas.of(canvas, head.colour());
        return new Pages(this, factor == 1 ? inHouse : new ScaledCanvas(inHouse, factor));
    }

    /// Of the sheet that it is laid out on.
    float width() {
        return size.width() / factor;
    }

    float height() {
        return size.height() / factor;
    }

    String title() {
        return title;
    }

    Letterhead head() {
        return head;
    }

    Locale language() {
        return language;
    }

    Text titleText() {
        return Text.of(title);
    }

    String subtitle() {
        return subtitle;
    }

    String runningHead() {
        return runningHead;
    }

    String foot() {
        return foot;
    }

    @Nullable
    Link link() {
        return link;
    }

    List<Block> blocks() {
        return blocks;
    }
}
