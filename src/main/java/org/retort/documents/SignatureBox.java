package org.retort.documents;

import org.jspecify.annotations.Nullable;
import org.retort.documents.Canvas.Artifact;

/// What is written by hand: a line over the whole width of its cell, with room above it; or what was signed.
///
/// @param room how high it is at least
record SignatureBox(@Nullable TextBox written, float width, float room) implements Box {

    private static final float ROOM = 22;

    /// @param cell the tag of the cell, which holds the words itself
    /// @param roomToWrite whether something in its row is yet to be written by hand
    static SignatureBox of(Tag cell, String written, Style style, float width, boolean roomToWrite) {
        return new SignatureBox(
                written.isEmpty() ? null : TextBox.of(cell, Text.of(written), style, width, Block.Align.LEFT),
                width,
                roomToWrite ? ROOM : 0);
    }

    @Override
    public float height() {
        return written == null ? room : Math.max(room, written.height());
    }

    @Override
    public void draw(Canvas canvas, @Nullable Tag parent, float x, float top) {
        if (written == null) {
            var y = top + room - 1;
            canvas.artifact(Artifact.DECORATION, () -> canvas.line(Style.QUIET_INK, 0.5f, x, y, x + width, y));
        } else {
            written.draw(canvas, parent, x, top + height() - written.height());
        }
    }
}
