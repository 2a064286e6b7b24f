package org.retort.documents;

/// The sheets that documents are printed on.
public enum PageSize {
    A4_PORTRAIT(210, 297),
    A4_LANDSCAPE(297, 210),
    A5_PORTRAIT(148, 210);

    private final float width;
    private final float height;

    PageSize(double widthMm, double heightMm) {
        this.width = Millimetres.points(widthMm);
        this.height = Millimetres.points(heightMm);
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }
}
