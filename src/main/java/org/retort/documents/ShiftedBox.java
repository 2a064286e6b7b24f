package org.retort.documents;

import org.jspecify.annotations.Nullable;

/// A box drawn a little lower than it is placed, so that it stands right beside others.
///
/// @param down by how much; less than nothing for a little higher
record ShiftedBox(Box content, float down) implements Box {

    @Override
    public float height() {
        return content.height() + down;
    }

    @Override
    public void draw(Canvas canvas, @Nullable Tag parent, float x, float top) {
        content.draw(canvas, parent, x, top + down);
    }
}
