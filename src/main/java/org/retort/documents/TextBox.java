package org.retort.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retort.documents.Block.Align;
import org.retort.documents.LineBreaker.Line;
import org.retort.documents.LineBreaker.Piece;
import org.retort.documents.Text.Emphasis;

/// Lines of text under one tag; may be cut between lines.
record TextBox(Text text, List<Line> lines, Style style, float width, Align align, Tag tag, Map<Integer, Tag> runTags)
        implements Box {

    /// How many lines at least stand together at the foot or top of a page.
    private static final int COMPANY = 2;

    static TextBox of(String tagType, Text text, Style style, float width) {
        return of(Tag.of(tagType), text, style, width, Align.LEFT);
    }

    static TextBox of(Tag tag, Text text, Style style, float width, Align align) {
        var lines = LineBreaker.lines(text, style, width);
        return new TextBox(text, lines, style, width, align, tag, new HashMap<>());
    }

    @Override
    public float height() {
        return lines.size() * style.leading();
    }

    @Override
    public @Nullable Cut cut(float room) {
        var fitting = (int) (room / style.leading());
        var kept = Math.min(fitting, lines.size() - COMPANY);
        return kept < COMPANY ? null : new Cut(part(0, kept), part(kept, lines.size()));
    }

    /// Its first line alone.
    TextBox firstLine() {
        return part(0, 1);
    }

    private TextBox part(int from, int to) {
        return new TextBox(text, lines.subList(from, to), style, width, align, tag, runTags);
    }

    @Override
    public void draw(Canvas canvas, @Nullable Tag parent, float x, float top) {
        if (isHeading() && tag.handle() == null) {
            canvas.bookmark(tag.type().charAt(1) - '0', text.words(), top);
        }
        canvas.place(tag, parent);
        var plain = text.isPlain();
        if (plain) {
            canvas.begin(tag);
        }
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var left = align == Align.RIGHT ? x + width - line.width() : x;
            for (var piece : line.pieces()) {
                drawPiece(canvas, piece, left + piece.x(), top + at * style.leading(), plain);
            }
        }
        if (plain) {
            canvas.end();
        }
    }

    private void drawPiece(Canvas canvas, Piece piece, float x, float lineTop, boolean plain) {
        var run = text.runs().get(piece.run());
        if (plain) {
            canvas.text(piece.face(), style.size(), style.ink(run), x, lineTop + style.baseline(), piece.text());
            return;
        }
        var runTag = runTags.computeIfAbsent(piece.run(), _ -> tag(run));
        canvas.place(runTag, tag);
        canvas.begin(runTag);
        canvas.text(piece.face(), style.size(), style.ink(run), x, lineTop + style.baseline(), piece.text());
        canvas.end();
        if (run.emphasis() == Emphasis.ADDED || run.emphasis() == Emphasis.REMOVED) {
            drawMark(canvas, run, piece, x, lineTop + style.baseline());
        }
        if (run.link() != null) {
            canvas.link(runTag, x, lineTop, piece.width(), style.leading(), run.link());
        }
    }

    private static Tag tag(Text.Run run) {
        var decoration = switch (run.emphasis()) {
            case ADDED -> "Underline";
            case REMOVED -> "LineThrough";
            case PLAIN, STRONG, QUIET -> null;
        };
        return Tag.of(run.link() == null ? "Span" : "Link")
                .spoken(run.language())
                .decorated(decoration);
    }

    private boolean isHeading() {
        return tag.type().length() == 2 && tag.type().charAt(0) == 'H';
    }

    /// The line under new words and through old ones.
    private void drawMark(Canvas canvas, Text.Run run, Piece piece, float x, float baseline) {
        var y = run.emphasis() == Emphasis.ADDED ? baseline + 1.6f : baseline - style.size() * 0.27f;
        canvas.artifact(
                Canvas.Artifact.DECORATION, () -> canvas.line(style.ink(run), 0.7f, x, y, x + piece.width(), y));
    }
}
