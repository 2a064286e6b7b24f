package org.retort.documents;

import org.jspecify.annotations.Nullable;
import org.retort.documents.Canvas.Artifact;

/// What is written by hand: a line over the whole width of its cell, with room above it; or what was signed.
record SignatureBox(@Nullable TextBox written, float width) implements Box {

    private static final float ROOM = 22;

    static SignatureBox of(String written, Style style, float width) {
        return new SignatureBox(written.isEmpty() ? null : TextBox.of("P", Text.of(written), style, width), width);
    }

    @Override
    public float height() {
        return written == null ? ROOM : Math.max(ROOM, written.height());
    }

    @Override
    public void draw(Canvas canvas, @Nullable Tag parent, float x, float top) {
        if (written == null) {
            var y = top + ROOM - 1;
            canvas.artifact(Artifact.DECORATION, () -> canvas.line(Style.QUIET_INK, 0.5f, x, y, x + width, y));
        } else {
            written.draw(canvas, parent, x, top + height() - written.height());
        }
    }
}
