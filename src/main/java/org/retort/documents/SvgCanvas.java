package org.retort.documents;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Draws for the browser what [PdfCanvas] draws on paper: one page as SVG, in points. Each text is stretched to the
/// width that it has on paper, whatever font the browser takes.
final class SvgCanvas implements Canvas {

    private static final float ARTWORK_SIDE = 100;
    private static final float POINTS_PER_MM = Millimetres.points(1);

    private final StringBuilder marks = new StringBuilder(4096);
    private final String title;
    private float width;
    private float height;

    SvgCanvas(String title) {
        this.title = title;
    }

    /// The whole drawing, as large as on paper.
    String svg() {
        return svg(height);
    }

    /// What stands on it down to this height.
    String svg(float shown) {
        return format(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%smm\" height=\"%smm\""
                                + " viewBox=\"0 0 %s %s\"><title>",
                        width / POINTS_PER_MM, shown / POINTS_PER_MM, width, shown)
                + escaped(title)
                + "</title>"
                + marks
                + "</svg>";
    }

    /// Only the first page is shown.
    @Override
    public void page(float pageWidth, float pageHeight) {
        if (width > 0) {
            throw new IllegalStateException("a picture has one page");
        }
        width = pageWidth;
        height = pageHeight;
    }

    @Override
    public void text(Typeface face, float size, int ink, float x, float baseline, String text) {
        marks.append(format(
                        "<text x=\"%s\" y=\"%s\" font-size=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\""
                                + " font-family=\"Inter, sans-serif\" font-weight=\"%s\" fill=\"%s\" xml:space=\"preserve\">",
                        x, baseline, size, face.width(text, size), weight(face), colour(ink)))
                .append(escaped(text))
                .append("</text>");
    }

    private static int weight(Typeface face) {
        return switch (face) {
            case REGULAR, REGULAR_WIDE, FALLBACK, RARE -> 400;
            case SEMIBOLD, SEMIBOLD_WIDE -> 600;
            case BOLD, BOLD_WIDE -> 700;
        };
    }

    @Override
    public void fill(int ink, float x, float top, float wide, float high, float radius) {
        marks.append(format(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\"/>",
                x, top, wide, high, radius, colour(ink)));
    }

    @Override
    public void line(int ink, float thickness, float x1, float y1, float x2, float y2) {
        marks.append(format(
                "<path d=\"M%s %sL%s %s\" stroke=\"%s\" stroke-width=\"%s\"/>",
                x1, y1, x2, y2, colour(ink), thickness));
    }

    @Override
    public void outline(int ink, float thickness, float x, float top, float wide, float high, float radius) {
        marks.append(format(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"none\" stroke=\"%s\""
                        + " stroke-width=\"%s\"/>",
                x, top, wide, high, radius, colour(ink), thickness));
    }

    @Override
    public void polygon(int ink, float... points) {
        marks.append("<polygon points=\"");
        for (var point : points) {
            marks.append(format("%s ", point));
        }
        marks.append(format("\" fill=\"%s\"/>", colour(ink)));
    }

    @Override
    public void artwork(Artwork artwork, float x, float top, float size) {
        marks.append(format("<g transform=\"translate(%s %s) scale(%s)\">", x, top, size / ARTWORK_SIDE));
        for (var shape : artwork.shapes()) {
            marks.append(format("<path fill=\"%s\" fill-rule=\"evenodd\" d=\"", colour(shape.colour())));
            shape.steps().forEach(step -> marks.append(path(step)));
            marks.append("\"/>");
        }
        marks.append("</g>");
    }

    private static String path(Artwork.Step step) {
        return switch (step) {
            case Artwork.Step.Move(var x, var y) -> format("M%s %s", (float) x, (float) y);
            case Artwork.Step.Line(var x, var y) -> format("L%s %s", (float) x, (float) y);
            case Artwork.Step.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
                format("C%s %s %s %s %s %s", (float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
            case Artwork.Step.Close() -> "Z";
        };
    }

    @Override
    public void image(Logo picture, float x, float top, float wide, float high) {
        marks.append(format("<image x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" href=\"", x, top, wide, high))
                .append(picture.dataUri())
                .append("\"/>");
    }

    @Override
    public void qr(QrCode code, float x, float top, float size) {
        marks.append(format("<path transform=\"translate(%s %s) scale(%s)\" d=\"", x, top, size / code.modules()));
        for (var dark : code.rectangles()) {
            marks.append("M%d %dh%dv%dh-%dz".formatted(dark.x(), dark.y(), dark.width(), dark.height(), dark.width()));
        }
        marks.append("\"/>");
    }

    @Override
    public void artifact(Artifact kind, Runnable drawing) {
        drawing.run();
    }

    @Override
    public void place(Tag tag, @Nullable Tag parent) {}

    @Override
    public void bounds(Tag figure, float x, float top, float wide, float high) {}

    @Override
    public void begin(Tag leaf) {}

    @Override
    public void end() {}

    @Override
    public void link(Tag link, float x, float top, float wide, float high, String url) {}

    private static String colour(int ink) {
        return String.format(Locale.ROOT, "#%06X", ink);
    }

    /// Numbers with no more decimals than a hundredth of a point needs.
    private static String format(String pattern, Object... values) {
        var shown = new Object[values.length];
        for (var at = 0; at < values.length; at++) {
            shown[at] = values[at] instanceof Float number ? number(number) : values[at];
        }
        return String.format(Locale.ROOT, pattern, shown);
    }

    private static String number(float value) {
        var thousandths = Math.round(value * 1000);
        return thousandths % 1000 == 0 ? String.valueOf(thousandths / 1000) : String.valueOf(thousandths / 1000.0);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
