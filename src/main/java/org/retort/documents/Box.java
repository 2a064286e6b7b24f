package org.retort.documents;

import org.jspecify.annotations.Nullable;

/// Something laid out: its width is settled, its height known. It is drawn later, when its page is known.
interface Box {

    /// A box in two: what still fits on the page, and what goes on at the top of the next.
    record Cut(Box head, Box rest) {}

    float height();

    /// Cuts it so that the head is no higher than `room`; null if that cannot be done well.
    default @Nullable Cut cut(float room) {
        return null;
    }

    /// @param parent the tag that it is part of, or null for the document itself
    void draw(Canvas canvas, @Nullable Tag parent, float x, float top);
}
