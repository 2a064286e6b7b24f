package org.retort.documents;

import org.jspecify.annotations.Nullable;

/// Draws everything smaller by one factor: a page that was laid out on a larger sheet.
final class ScaledCanvas implements Canvas {

    private final Canvas canvas;
    private final float factor;

    ScaledCanvas(Canvas canvas, float factor) {
        this.canvas = canvas;
        this.factor = factor;
    }

    @Override
    public void page(float width, float height) {
        canvas.page(width * factor, height * factor);
    }

    @Override
    public void text(Typeface face, float size, int ink, float x, float baseline, String text) {
        canvas.text(face, size * factor, ink, x * factor, baseline * factor, text);
    }

    @Override
    public void fill(int ink, float x, float top, float width, float height, float radius) {
        canvas.fill(ink, x * factor, top * factor, width * factor, height * factor, radius * factor);
    }

    @Override
    public void line(int ink, float thickness, float x1, float y1, float x2, float y2) {
        canvas.line(ink, thickness * factor, x1 * factor, y1 * factor, x2 * factor, y2 * factor);
    }

    @Override
    public void outline(int ink, float thickness, float x, float top, float width, float height, float radius) {
        canvas.outline(
                ink, thickness * factor, x * factor, top * factor, width * factor, height * factor, radius * factor);
    }

    @Override
    public void polygon(int ink, float... points) {
        var smaller = points.clone();
        for (var at = 0; at < smaller.length; at++) {
            smaller[at] *= factor;
        }
        canvas.polygon(ink, smaller);
    }

    @Override
    public void artwork(Artwork artwork, float x, float top, float size) {
        canvas.artwork(artwork, x * factor, top * factor, size * factor);
    }

    @Override
    public void image(Logo picture, float x, float top, float width, float height) {
        canvas.image(picture, x * factor, top * factor, width * factor, height * factor);
    }

    @Override
    public void qr(QrCode code, float x, float top, float size) {
        canvas.qr(code, x * factor, top * factor, size * factor);
    }

    @Override
    public void place(Tag tag, @Nullable Tag parent) {
        canvas.place(tag, parent);
    }

    @Override
    public void bounds(Tag figure, float x, float top, float width, float height) {
        canvas.bounds(figure, x * factor, top * factor, width * factor, height * factor);
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
        canvas.link(link, x * factor, top * factor, width * factor, height * factor, url);
    }

    @Override
    public void bookmark(int level, String title, float top) {
        canvas.bookmark(level, title, top * factor);
    }

    @Override
    public void frame(float x, float top, float width, float height) {
        canvas.frame(x * factor, top * factor, width * factor, height * factor);
    }

    @Override
    public void unframe() {
        canvas.unframe();
    }
}
