package org.retort.labels;

import java.io.Serializable;
import java.math.BigDecimal;
import org.retort.documents.LabelPaper;
import org.retort.platform.Outcome;
import org.retort.platform.ReferenceRow;

/// The dimensions of a sheet, tape or roll, in millimetres as [LabelPaper] has them.
public record SheetSize(
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
        int dpi)
        implements Serializable {

    private static final int LONGEST_NAME = 40;
    private static final double SMALLEST_WIDTH = 30;
    private static final double SMALLEST_HEIGHT = 9;
    private static final double LONGEST_PAGE = 450;
    private static final double SLACK = 0.01;
    private static final int FEWEST_DOTS = 100;
    private static final int MOST_DOTS = 2_400;
    private static final int MOST_COLUMNS = 20;
    private static final int MOST_ROWS = 60;

    static SheetSize of(ReferenceRow row) {
        return new SheetSize(
                row.text("name"),
                number(row, "page_width_mm"),
                number(row, "page_height_mm"),
                (int) number(row, "columns"),
                (int) number(row, "rows"),
                number(row, "label_width_mm"),
                number(row, "label_height_mm"),
                number(row, "left_mm"),
                number(row, "top_mm"),
                number(row, "pitch_x_mm"),
                number(row, "pitch_y_mm"),
                number(row, "edge_x_mm"),
                number(row, "edge_y_mm"),
                (int) number(row, "dpi"));
    }

    private static double number(ReferenceRow row, String column) {
        return row.number(column).map(BigDecimal::doubleValue).orElseThrow();
    }

    LabelPaper paper() {
        return new LabelPaper(
                name,
                pageWidth,
                pageHeight,
                columns,
                rows,
                width,
                height,
                left,
                top,
                pitchX,
                pitchY,
                edgeX,
                edgeY,
                dpi);
    }

    /// The same, if it can be printed at all.
    Outcome<SheetSize> checked() {
        if (name.isBlank()
                || name.strip().length() > LONGEST_NAME
                || !name.strip().matches("[\\p{L}\\d ._-]+")) {
            return Outcome.refused("name", "Give it a name of letters, digits, blanks, dots and hyphens, at most 40.");
        }
        if (columns < 1 || columns > MOST_COLUMNS || rows < 1 || rows > MOST_ROWS) {
            return Outcome.refused(
                    columns < 1 || columns > MOST_COLUMNS ? "columns" : "rows",
                    "A sheet has 1 to 20 columns and 1 to 60 rows.");
        }
        if (isNoPage(pageWidth) || isNoPage(pageHeight)) {
            return Outcome.refused(
                    isNoPage(pageWidth) ? "pageWidth" : "pageHeight",
                    "A page measures %.0f to %.0f mm.".formatted(SMALLEST_HEIGHT, LONGEST_PAGE));
        }
        if (width < SMALLEST_WIDTH || height < SMALLEST_HEIGHT || width > LONGEST_PAGE || height > LONGEST_PAGE) {
            return Outcome.refused("width", "A label measures at least 30 × 9 mm: a code and a name need as much.");
        }
        if (dpi < FEWEST_DOTS || dpi > MOST_DOTS) {
            return Outcome.refused("dpi", "A printer has 100 to 2400 dots an inch.");
        }
        if (edgeX < 0 || edgeY < 0 || 2 * edgeX > width / 2 || 2 * edgeY > height / 2) {
            return Outcome.refused("edgeX", "The edges that cannot be printed leave no room for words.");
        }
        return placed();
    }

    private static boolean isNoPage(double length) {
        return length < SMALLEST_HEIGHT || length > LONGEST_PAGE;
    }

    private Outcome<SheetSize> placed() {
        if (columns > 1 && pitchX < width - SLACK || rows > 1 && pitchY < height - SLACK) {
            return Outcome.refused(
                    "pitchX", "The labels lie over each other: from one to the next is less than a label.");
        }
        var across = left + (columns - 1) * pitchX + width;
        var down = top + (rows - 1) * pitchY + height;
        return left < 0 || top < 0 || across > pageWidth + SLACK || down > pageHeight + SLACK
                ? Outcome.refused(
                        "left",
                        "The labels take %.1f × %.1f mm with the margin, more than the page has."
                                .formatted(across, down))
                : Outcome.done(this);
    }
}
