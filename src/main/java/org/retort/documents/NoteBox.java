package org.retort.documents;

import org.jspecify.annotations.Nullable;
import org.retort.documents.Canvas.Artifact;

/// A plate in the soft colour of its tone, with a bar at its left: what must not be overlooked.
record NoteBox(Tone tone, Tag tag, Box content, float width) implements Box {

    static final float PAD = 8;
    static final float BAR = 4;

    @Override
    public float height() {
        return content.height() + 2 * PAD;
    }

    @Override
    public @Nullable Cut cut(float room) {
        var cut = content.cut(room - 2 * PAD);
        return cut == null
                ? null
                : new Cut(new NoteBox(tone, tag, cut.head(), width), new NoteBox(tone, tag, cut.rest(), width));
    }

    @Override
    public void draw(Canvas canvas, @Nullable Tag parent, float x, float top) {
        canvas.artifact(Artifact.DECORATION, () -> {
            canvas.fill(tone.soft(), x, top, width, height(), 0);
            canvas.fill(tone == Tone.QUIET ? Style.RULE : tone.fill(), x, top, BAR, height(), 0);
        });
        canvas.place(tag, parent);
        canvas.frame(x, top, width, height());
        content.draw(canvas, tag, x + BAR + PAD, top + PAD);
        canvas.unframe();
    }
}
