package org.retort.documents;

import org.jspecify.annotations.Nullable;

/// One item of a list: its bullet, and its text beside it. What goes on after a cut has no bullet of its own.
record ItemBox(Tag list, Tag item, String bullet, TextBox body) implements Box {

    static final float INDENT = 10;
    private static final float BULLET_INDENT = 1.5f;

    static ItemBox of(Tag list, String bullet, Text text, Style style, float width) {
        return new ItemBox(list, Tag.of("LI"), bullet, TextBox.of("LBody", text, style, width - INDENT));
    }

    @Override
    public float height() {
        return body.height();
    }

    @Override
    public @Nullable Cut cut(float room) {
        return body.cut(room) instanceof Cut(TextBox head, TextBox rest)
                ? new Cut(new ItemBox(list, item, bullet, head), new ItemBox(list, item, "", rest))
                : null;
    }

    @Override
    public void draw(Canvas canvas, @Nullable Tag parent, float x, float top) {
        canvas.place(list, parent);
        canvas.place(item, list);
        if (!bullet.isEmpty()) {
            var label = TextBox.of("Lbl", Text.quiet(bullet), body.style(), INDENT);
            label.draw(canvas, item, x + BULLET_INDENT, top);
        }
        body.draw(canvas, item, x + INDENT, top);
    }
}
