package org.retort.documents;

import org.jspecify.annotations.Nullable;

/// Passes all that is drawn on to another surface; a subclass changes some of it on the way.
abstract class PassingCanvas implements Canvas {

    private final Canvas canvas;

    PassingCanvas(Canvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public void page(float width, float height) {
        canvas.page(width, height);
    }

    @Override
    public void text(Typeface face, float size, int ink, float x, float baseline, String text) {
        canvas.text(face, size, ink, x, baseline, text);
    }

    @Override
    public void fill(int ink, float x, float top, float width, float height, float radius) {
        canvas.fill(ink, x, top, width, height, radius);
    }

    @Override
    public void line(int ink, float thickness, float x1, float y1, float x2, float y2) {
        canvas.line(ink, thickness, x1, y1, x2, y2);
    }

    @Override
    public void outline(int ink, float thickness, float x, float top, float width, float height, float radius) {
        canvas.outline(ink, thickness, x, top, width, height, radius);
    }

    @Override
    public void polygon(int ink, float... points) {
        canvas.polygon(ink, points);
    }

    @Override
    public void artwork(Artwork artwork, float x, float top, float size) {
        canvas.artwork(artwork, x, top, size);
    }

    @Override
    public void image(Logo picture, float x, float top, float width, float height) {
        canvas.image(picture, x, top, width, height);
    }

    @Override
    public void qr(QrCode code, float x, float top, float size) {
        canvas.qr(code, x, top, size);
    }

    @Override
    public void place(Tag tag, @Nullable Tag parent) {
        canvas.place(tag, parent);
    }

    @Override
    public void bounds(Tag figure, float x, float top, float width, float height) {
        canvas.bounds(figure, x, top, width, height);
    }

    @Override
    public void begin(Tag leaf) {
        canvas.begin(leaf);
    }

    @Override
    public void end() {
        canvas.end();
    }

    @Override
    public void artifact(Artifact kind, Runnable drawing) {
        canvas.artifact(kind, drawing);
    }

    @Override
    public void link(Tag link, float x, float top, float width, float height, String url) {
        canvas.link(link, x, top, width, height, url);
    }

    @Override
    public void bookmark(int level, String title, float top) {
        canvas.bookmark(level, title, top);
    }

    @Override
    public void frame(float x, float top, float width, float height) {
        canvas.frame(x, top, width, height);
    }

    @Override
    public void unframe() {
        canvas.unframe();
    }
}
