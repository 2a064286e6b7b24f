package org.retort.documents;

/// A sheet of self-adhesive labels on A4, in millimetres.
///
/// @param left from the sheet's edge to the first label
/// @param top from the sheet's edge to the first label
/// @param gapX between two labels side by side
public record LabelPaper(
        String name, int columns, int rows, double width, double height, double left, double top, double gapX) {

    public int labels() {
        return columns * rows;
    }

    float x(int place) {
        return Millimetres.points(left + place % columns * (width + gapX));
    }

    float y(int place) {
        return Millimetres.points(top + place / columns % rows * height);
    }
}
