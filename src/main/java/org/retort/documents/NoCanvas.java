package org.retort.documents;

import org.jspecify.annotations.Nullable;

/// Draws nothing.
final class NoCanvas implements Canvas {

    @Override
    public void page(float width, float height) {}

    @Override
    public void text(Typeface face, float size, int ink, float x, float baseline, String text) {}

    @Override
    public void fill(int ink, float x, float top, float width, float height, float radius) {}

    @Override
    public void line(int ink, float thickness, float x1, float y1, float x2, float y2) {}

    @Override
    public void outline(int ink, float thickness, float x, float top, float width, float height, float radius) {}

    @Override
    public void polygon(int ink, float... points) {}

    @Override
    public void artwork(Artwork artwork, float x, float top, float size) {}

    @Override
    public void image(Logo picture, float x, float top, float width, float height) {}

    @Override
    public void qr(QrCode code, float x, float top, float size) {}

    @Override
    public void place(Tag tag, @Nullable Tag parent) {}

    @Override
    public void bounds(Tag figure, float x, float top, float width, float height) {}

    @Override
    public void begin(Tag leaf) {}

    @Override
    public void end() {}

    @Override
    public void artifact(Artifact kind, Runnable drawing) {}

    @Override
    public void link(Tag link, float x, float top, float width, float height, String url) {}
}
