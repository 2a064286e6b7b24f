package org.retort.documents;

import org.jspecify.annotations.Nullable;

/// A box that is not cut, unless it is higher than a page.
record WholeBox(Box content, float page) implements Box {

    @Override
    public float height() {
        return content.height();
    }

    @Override
    public @Nullable Cut cut(float room) {
        return content.height() > page ? content.cut(room) : null;
    }

    @Override
    public void draw(Canvas canvas, @Nullable Tag parent, float x, float top) {
        content.draw(canvas, parent, x, top);
    }
}
