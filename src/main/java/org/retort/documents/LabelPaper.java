package org.retort.documents;

/// What labels are printed on, in millimetres: a sheet with rows and columns of labels, or a roll or tape, whose page
/// is one label.
///
/// @param left from the page's edge to the first label
/// @param top from the page's edge to the first label
/// @param pitchX from one label to the next beside it, left edge to left edge
/// @param pitchY from one label to the next below it
/// @param edgeX how near to the left and right edge of a label the printer cannot print
/// @param edgeY how near to its upper and lower edge the printer cannot print
/// @param dpi the dots of the printer in an inch: a module of a QR code is a whole number of them
public record LabelPaper(
        String name,
        double pageWidth,
        double pageHeight,
        int columns,
        int rows,
        double width,
        double height,
        double left,
        double top,
        double pitchX,
        double pitchY,
        double edgeX,
        double edgeY,
        int dpi) {

    private static final double A4_WIDTH = 210;
    private static final double A4_HEIGHT = 297;
    private static final int OFFICE_DPI = 300;

    /// Labels on A4 whose rows stand close together.
    public static LabelPaper sheet(
            String name, int columns, int rows, double width, double height, double left, double top, double gapX) {
        return new LabelPaper(
                name,
                A4_WIDTH,
                A4_HEIGHT,
                columns,
                rows,
                width,
                height,
                left,
                top,
                width + gapX,
                height,
                0,
                0,
                OFFICE_DPI);
    }

    /// One label after the other, cut or torn off; the print head leaves an edge free.
    public static LabelPaper roll(String name, double width, double height, double edgeX, double edgeY, int dpi) {
        return new LabelPaper(name, width, height, 1, 1, width, height, 0, 0, width, height, edgeX, edgeY, dpi);
    }

    /// The same, drawn further right and further down by these millimetres, for a printer that is out by as much.
    public LabelPaper shifted(double right, double down) {
        return new LabelPaper(
                name,
                pageWidth,
                pageHeight,
                columns,
                rows,
                width,
                height,
                left + right,
                top + down,
                pitchX,
                pitchY,
                edgeX,
                edgeY,
                dpi);
    }

    public int labels() {
        return columns * rows;
    }

    /// Whether its page is a single label.
    public boolean isRoll() {
        return labels() == 1 && width == pageWidth && height == pageHeight;
    }

    float x(int place) {
        return Millimetres.points(left + place % columns * pitchX);
    }

    float y(int place) {
        return Millimetres.points(top + place / columns % rows * pitchY);
    }
}
