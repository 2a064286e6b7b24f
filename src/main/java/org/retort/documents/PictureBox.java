package org.retort.documents;

import org.jspecify.annotations.Nullable;

/// One pictogram or icon, with its caption beside it if it has one.
record PictureBox(
        Artwork artwork, String alt, float size, @Nullable TextBox caption) implements Box {

    static final float SIZE = 25;
    private static final float GAP = 5;

    static PictureBox of(Block.Picture picture, float width) {
        var caption = picture.caption() == null
                ? null
                : TextBox.of("P", Text.of(picture.caption()), Style.BODY, width - SIZE - GAP);
        return new PictureBox(Artwork.of(picture.key()), picture.alt(), SIZE, caption);
    }

    @Override
    public float height() {
        return caption == null ? size : Math.max(size, caption.height());
    }

    @Override
    public void draw(Canvas canvas, @Nullable Tag parent, float x, float top) {
        var figure = Tag.figure(alt);
        canvas.place(figure, parent);
        canvas.bounds(figure, x, top, size, size);
        canvas.begin(figure);
        canvas.artwork(artwork, x, top, size);
        canvas.end();
        if (caption != null) {
            caption.draw(canvas, parent, x + size + GAP, top + Math.max(0, (size - caption.height()) / 2));
        }
    }
}
