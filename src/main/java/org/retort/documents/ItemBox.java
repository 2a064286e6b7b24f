package org.retort.documents;

import org.jspecify.annotations.Nullable;

/// One item of a list: its bullet, and its text beside it. What goes on after a cut has no bullet of its own.
record ItemBox(Tag list, Tag item, String bullet, float indent, TextBox body) implements Box {

    private static final float INDENT = 10;
    private static final float GAP = 5;
    private static final float BULLET_INDENT = 1.5f;

    static ItemBox of(Tag list, String bullet, Text text, Style style, float width) {
        var wide = Typeface.REGULAR.width(bullet, style.size());
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
        if (!bullet.isEmpty()) {
            var label = TextBox.of("Lbl", Text.quiet(bullet), body.style(), indent);
            label.draw(canvas, item, x + BULLET_INDENT, top);
        }
        body.draw(canvas, item, x + indent, top);
    }
}
