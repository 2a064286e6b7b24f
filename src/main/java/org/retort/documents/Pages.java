package org.retort.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.documents.Canvas.Artifact;

/// Puts the boxes of a document on pages, keeps headings with what they head, and draws what runs along head and foot.
final class Pages {

    private static final float MARGIN = 34;
    private static final float HEAD = 22;
    private static final float FOOT = 40;
    private static final float FOOT_LINE = 30;
    private static final float UNDER_TITLE = 12;
    private static final float SHORT = 60;

    /// In the place of a page of the file where the document is the file.
    static final int ALONE = -1;

    /// A box in the flow of the document, with the space above it.
    private record Entry(Box box, float above, Kind kind) {

        boolean heading() {
            return kind == Kind.HEADING;
        }
    }

    private enum Kind {
        HEADING,
        CONTENT,
        /// Lines to sign on never stand alone on a page: who signs must see what.
        SIGN_OFF
    }

    private record Placed(Entry entry, float top) {}

    private final Document document;
    private final Canvas canvas;
    private final float width;
    private final float bottom;
    private final List<List<Placed>> pages = new ArrayList<>();
    private float y;

    Pages(Document document, Canvas canvas) {
        this.document = document;
        this.canvas = canvas;
        this.width = document.width() - 2 * MARGIN;
        this.bottom = document.height() - FOOT;
        flow();
    }

    int count() {
        return pages.size();
    }

    /// As a file of its own.
    void draw() {
        draw(null, ALONE);
    }

    /// @param parent what the content belongs to, or null for the file itself
    /// @param before how many pages of the file stand before it, for the number that its contents name; or [#ALONE]
    void draw(@Nullable Tag parent, int before) {
        for (var number = 1; number <= pages.size(); number++) {
            canvas.page(document.width(), document.height());
            if (number == 1 && parent != null) {
                canvas.place(parent, null);
            }
            if (number > 1) {
                canvas.artifact(Artifact.PAGINATION, this::drawRunningHead);
            }
            pages.get(number - 1).forEach(placed -> placed.entry().box().draw(canvas, parent, MARGIN, placed.top()));
            var label = "Page %d of %d".formatted(number, pages.size())
                    + (before == ALONE ? "" : " · %d in this file".formatted(before + number));
            canvas.artifact(Artifact.PAGINATION, () -> drawFoot(label));
        }
    }

    private void flow() {
        newPage();
        var blocks = new ArrayDeque<>(document.blocks());
        var facts = blocks.peekFirst() instanceof Block.Facts first
                ? composer().box(first, TitleBox.room(document, width))
                : null;
        if (facts != null) {
            blocks.removeFirst();
        }
        place(new Entry(TitleBox.of(document, width, facts), 0, Kind.CONTENT), 0);
        var waiting = new ArrayDeque<>(entries(blocks));
        while (!waiting.isEmpty()) {
            settle(waiting.removeFirst(), waiting);
        }
    }

    /// Places an entry, or what of it fits; the rest waits for the next page.
    private void settle(Entry entry, Deque<Entry> waiting) {
        var above = isPageEmpty() ? 0 : entry.above();
        var room = bottom - y - above;
        if (entry.box().height() <= room && (!entry.heading() || headsSomething(entry, waiting, room))) {
            place(entry, above);
        } else if (!entry.heading() && entry.box().cut(room) instanceof Box.Cut(var head, var rest)) {
            place(new Entry(head, above, Kind.CONTENT), above);
            newPage();
            waiting.addFirst(new Entry(rest, 0, entry.kind()));
        } else if (isPageEmpty()) {
            place(entry, above); // higher than a page and cannot be cut
        } else {
            waiting.addFirst(entry);
            if (entry.kind() == Kind.SIGN_OFF) {
                takeAlong(waiting);
            }
            newPage();
        }
    }

    /// Takes the end of what stands last on the page to the next one, or the whole of it if it is short, with its
    /// heading if nothing else is left of it.
    private void takeAlong(Deque<Entry> waiting) {
        var page = pages.getLast();
        if (page.size() < 2) {
            return;
        }
        var last = page.removeLast();
        var entry = last.entry();
        var high = entry.box().height();
        if (high > SHORT && entry.box().cut(high - 1) instanceof Box.Cut(var head, var rest)) {
            page.add(new Placed(new Entry(head, entry.above(), entry.kind()), last.top()));
            waiting.addFirst(new Entry(rest, 0, Kind.CONTENT));
            return;
        }
        waiting.addFirst(entry);
        while (page.size() > 1 && page.getLast().entry().heading()) {
            waiting.addFirst(page.removeLast().entry());
        }
    }

    private Composer composer() {
        return new Composer(bottom - MARGIN - HEAD);
    }

    private List<Entry> entries(Collection<Block> blocks) {
        var composer = composer();
        var entries = new ArrayList<Entry>();
        for (var block : blocks) {
            var above = entries.isEmpty() ? Math.max(UNDER_TITLE, above(block)) : above(block);
            entries.add(new Entry(composer.box(block, width), above, kind(block)));
        }
        return entries;
    }

    private static Kind kind(Block block) {
        return switch (block) {
            case Block.Heading _ -> Kind.HEADING;
            case Block.Signatures _ -> Kind.SIGN_OFF;
            case Block.Together(var content)
            when content.stream().anyMatch(Block.Signatures.class::isInstance) -> Kind.SIGN_OFF;
            default -> Kind.CONTENT;
        };
    }

    private static float above(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.level() == 2 ? 14 : 9;
            case Block.Facts _ -> 12;
            case Block.Note _ -> 9;
            case Block.SideBySide columns
            when !columns.left().isEmpty() -> above(columns.left().getFirst());
            case Block.Together together
            when !together.content().isEmpty() -> above(together.content().getFirst());
            default -> 5;
        };
    }

    /// Whether what follows a heading can at least begin under it on this page.
    private static boolean headsSomething(Entry heading, Deque<Entry> following, float room) {
        var left = room - heading.box().height();
        for (var next : following) {
            left -= next.above();
            if (next.box().height() > left) {
                return !next.heading() && next.box().cut(left) != null;
            }
            if (!next.heading()) {
                return true;
            }
            left -= next.box().height();
        }
        return true;
    }

    private boolean isPageEmpty() {
        return pages.getLast().isEmpty();
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        y = MARGIN + (pages.size() == 1 ? 0 : HEAD);
    }

    private void place(Entry entry, float above) {
        pages.getLast().add(new Placed(entry, y + above));
        y += above + entry.box().height();
    }

    private void drawRunningHead() {
        var right = line(document.runningHead(), Style.RUNNING, 0.36f);
        var left = line(document.title(), Style.RUNNING.in(Style.ACCENT), 0.6f);
        left.draw(canvas, null, MARGIN, MARGIN - 4);
        right.draw(canvas, null, MARGIN + width - right.lines().getFirst().width(), MARGIN - 4);
        canvas.line(Style.ACCENT, 1, MARGIN, MARGIN + 9, MARGIN + width, MARGIN + 9);
    }

    private void drawFoot(String page) {
        var top = document.height() - FOOT_LINE + 4;
        canvas.line(Style.RULE, 0.6f, MARGIN, top - 4, MARGIN + width, top - 4);
        var number = line(page, Style.RUNNING, 0.4f);
        var share = 0.98f - number.lines().getFirst().width() / width;
        line(document.foot(), Style.RUNNING, share).draw(canvas, null, MARGIN, top);
        number.draw(canvas, null, MARGIN + width - number.lines().getFirst().width(), top);
    }

    /// The first line only: a running head never grows into the page.
    private TextBox line(String text, Style style, float share) {
        return TextBox.of("Span", Text.of(text), style, width * share).firstLine();
    }
}
