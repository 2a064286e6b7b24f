package org.retort.documents;

/// Draws everything smaller by one factor: a page that was laid out on a larger sheet.
final class ScaledCanvas extends PassingCanvas {

    private final float factor;

    ScaledCanvas(Canvas canvas, float factor) {
        super(canvas);
        this.factor = factor;
    }

    @Override
    public void page(float width, float height) {
        super.page(width * factor, height * factor);
    }

    @Override
    public void text(Typeface face, float size, int ink, float x, float baseline, String text) {
        super.text(face, size * factor, ink, x * factor, baseline * factor, text);
    }

    @Override
    public void fill(int ink, float x, float top, float width, float height, float radius) {
        super.fill(ink, x * factor, top * factor, width * factor, height * factor, radius * factor);
    }

    @Override
    public void line(int ink, float thickness, float x1, float y1, float x2, float y2) {
        super.line(ink, thickness * factor, x1 * factor, y1 * factor, x2 * factor, y2 * factor);
    }

    @Override
    public void outline(int ink, float thickness, float x, float top, float width, float height, float radius) {
        super.outline(
                ink, thickness * factor, x * factor, top * factor, width * factor, height * factor, radius * factor);
    }

    @Override
    public void polygon(int ink, float... points) {
        var smaller = points.clone();
        for (var at = 0; at < smaller.length; at++) {
            smaller[at] *= factor;
        }
        super.polygon(ink, smaller);
    }

    @Override
    public void artwork(Artwork artwork, float x, float top, float size) {
        super.artwork(artwork, x * factor, top * factor, size * factor);
    }

    @Override
    public void image(Logo picture, float x, float top, float width, float height) {
        super.image(picture, x * factor, top * factor, width * factor, height * factor);
    }

    @Override
    public void qr(QrCode code, float x, float top, float size) {
        super.qr(code, x * factor, top * factor, size * factor);
    }

    @Override
    public void bounds(Tag figure, float x, float top, float width, float height) {
        super.bounds(figure, x * factor, top * factor, width * factor, height * factor);
    }

    @Override
    public void link(Tag link, float x, float top, float width, float height, String url) {
        super.link(link, x * factor, top * factor, width * factor, height * factor, url);
    }

    @Override
    public void bookmark(int level, String title, float top) {
        super.bookmark(level, title, top * factor);
    }

    @Override
    public void frame(float x, float top, float width, float height) {
        super.frame(x * factor, top * factor, width * factor, height * factor);
    }
}
