package org.retort.documents;

/// How large a hazard pictogram must be at least (CLP Annex I, 1.2.1, to be checked): one fifteenth of the label that
/// the package wants, and never less than a square centimetre.
///
/// A pictogram is a square on its tip; its size here is the height from tip to tip, as artwork is drawn.
public final class SignSize {

    /// The label of a package of up to three litres, in millimetres.
    private static final double WANTED_WIDTH = 74;

    private static final double WANTED_HEIGHT = 52;
    private static final double SHARE = 1.0 / 15;
    private static final double LEAST_AREA = 100;

    private SignSize() {}

    /// The least height from tip to tip on a label of this size, in millimetres. A label too small for the law's own
    /// size counts with the size it has.
    public static double least(double width, double height) {
        var area = Math.min(width * height, WANTED_WIDTH * WANTED_HEIGHT);
        return Math.sqrt(2 * Math.max(area * SHARE, LEAST_AREA));
    }

    /// Whether a label has the size that the law wants for a package of up to three litres.
    static boolean isFull(double width, double height) {
        return Math.max(width, height) >= WANTED_WIDTH && Math.min(width, height) >= WANTED_HEIGHT;
    }
}
