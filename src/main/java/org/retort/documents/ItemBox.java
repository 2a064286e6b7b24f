package org.retort.documents;

import org.jspecify.annotations.Nullable;

/// One item of a list: its bullet, and its text beside it. What goes on after a cut has no bullet of its own.
///
/// A dot is only for the eye: who listens hears "list item" anyway. A number and a box to tick are content.
record ItemBox(Tag list, Tag item, String bullet, float indent, TextBox body) implements Box {

    private static final float INDENT = 10;
    private static final float GAP = 5;
    private static final float BULLET_INDENT = 1.5f;

    private static final float BOX = 7.6f;
    private static final String BOX_TO_TICK = "☐";
    private static final String DOT = "•";

    static ItemBox of(Tag list, String bullet, Text text, Style style, float width) {
        var wide = bullet.equals(BOX_TO_TICK) ? BOX : Typeface.REGULAR.width(bullet, style.size());
        var indent = Math.max(INDENT, BULLET_INDENT + wide + GAP);
        return new ItemBox(list, Tag.of("LI"), bullet, indent, TextBox.of("LBody", text, style, width - indent));
    }

    @Override
    public float height() {
        return body.height();
    }

    @Override
    public @Nullable Cut cut(float room) {
        return body.cut(room) instanceof Cut(TextBox head, TextBox rest)
                ? new Cut(new ItemBox(list, item, bullet, indent, head), new ItemBox(list, item, "", indent, rest))
                : null;
    }

    @Override
    public void draw(Canvas canvas, @Nullable Tag parent, float x, float top) {
        canvas.place(list, parent);
        canvas.place(item, list);
        if (bullet.equals(BOX_TO_TICK)) {
            drawBox(canvas, x + BULLET_INDENT, top + (body.style().leading() - BOX) / 2);
        } else if (bullet.equals(DOT)) {
            canvas.artifact(Canvas.Artifact.DECORATION, () -> drawDot(canvas, x + BULLET_INDENT, top));
        } else if (!bullet.isEmpty()) {
            var label = TextBox.of("Lbl", Text.quiet(bullet), body.style(), indent);
            label.draw(canvas, item, x + BULLET_INDENT, top);
        }
        body.draw(canvas, item, x + indent, top);
    }

    private void drawDot(Canvas canvas, float x, float top) {
        var style = body.style();
        canvas.text(Typeface.REGULAR, style.size(), Style.QUIET_INK, x, top + style.baseline(), DOT);
    }

    /// Drawn rather than set: no face that we use has it, and a pen needs a larger one.
    private void drawBox(Canvas canvas, float x, float top) {
        var label = Tag.drawn("Lbl", BOX_TO_TICK);
        canvas.place(label, item);
        canvas.begin(label);
        canvas.outline(Style.QUIET_INK, 0.7f, x, top, BOX, BOX, 1.2f);
        canvas.end();
    }
}
