package org.retort.documents;

/// Millimetres of paper in points, of which an inch has 72.
final class Millimetres {

    private static final double POINTS_PER_MM = 72 / 25.4;

    private Millimetres() {}

    static float points(double millimetres) {
        return (float) (millimetres * POINTS_PER_MM);
    }
}
