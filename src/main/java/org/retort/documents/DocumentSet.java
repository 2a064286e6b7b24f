package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.retort.documents.Block.Align;
import org.retort.documents.Block.Cell;
import org.retort.documents.Block.Column;
import org.retort.documents.Block.Row;

/// Many documents in one tagged file: a table of contents first, then each as it would be alone.
public final class DocumentSet {

    private final PageSize size;
    private final String title;
    private final Letterhead head;
    private final List<Document> documents = new ArrayList<>();
    private boolean contents = true;

    public DocumentSet(PageSize size, String title, Letterhead head) {
        this.size = size;
        this.title = title;
        this.head = head;
    }

    public DocumentSet add(Document document) {
        documents.add(document);
        return this;
    }

    /// Leaves the contents out: for cards, of which each is cut off and goes its own way.
    public DocumentSet withoutContents() {
        contents = false;
        return this;
    }

    public byte[] pdf() {
        var canvas = new PdfCanvas(title, Locale.UK, Effort.BATCH);
        draw(canvas);
        return canvas.finish();
    }

    void draw(Canvas canvas) {
        var parts = documents.stream().map(document -> document.pages(canvas)).toList();
        var before = 0;
        if (contents) {
            before = contents(parts, 0).pages(canvas).count();
            contents(parts, before).pages(canvas).draw(null, 0);
        }
        for (var at = 0; at < parts.size(); at++) {
            var part = Tag.of("Part").spoken(documents.get(at).language().toLanguageTag());
            parts.get(at).draw(part, contents ? before : Pages.ALONE);
            before += parts.get(at).count();
        }
    }

    /// @param before how many pages the contents themselves take
    private Document contents(List<Pages> parts, int before) {
        var rows = new ArrayList<Row>();
        var page = before + 1;
        for (var at = 0; at < parts.size(); at++) {
            var document = documents.get(at);
            rows.add(Row.of(
                    Cell.of(new Block.Paragraph(Text.link(document.title(), "#" + page))),
                    Cell.text(document.runningHead().isEmpty() ? document.subtitle() : document.runningHead()),
                    Cell.text("" + page)));
            page += parts.get(at).count();
        }
        return Document.on(size, title, head)
                .subtitle("Contents")
                .runningHead("Contents")
                .foot(title)
                .add(new Block.Table(
                        List.of(
                                new Column("Document", 0.52),
                                new Column("For", 0.38),
                                new Column("Page", 0.1, Align.RIGHT)),
                        rows));
    }
}
