package org.retort.documents;

/// Draws in the colour of a school what is drawn in Retort's own: headings, links, rules, the heads of tables. What
/// says how grave something is keeps its colour in every school.
final class TintedCanvas extends PassingCanvas {

    private final HouseColour colour;
    private final int tint;
    private final int words;

    private TintedCanvas(Canvas canvas, HouseColour colour) {
        super(canvas);
        this.colour = colour;
        this.tint = colour.tint();
        this.words = colour.ink();
    }

    static Canvas of(Canvas canvas, HouseColour colour) {
        return colour.equals(HouseColour.PETROL) ? canvas : new TintedCanvas(canvas, colour);
    }

    @Override
    public void text(Typeface face, float size, int ink, float x, float baseline, String text) {
        super.text(face, size, ink == Style.ACCENT ? words : ink, x, baseline, text);
    }

    @Override
    public void fill(int ink, float x, float top, float width, float height, float radius) {
        super.fill(inHouse(ink), x, top, width, height, radius);
    }

    @Override
    public void line(int ink, float thickness, float x1, float y1, float x2, float y2) {
        super.line(inHouse(ink), thickness, x1, y1, x2, y2);
    }

    @Override
    public void outline(int ink, float thickness, float x, float top, float width, float height, float radius) {
        super.outline(inHouse(ink), thickness, x, top, width, height, radius);
    }

    @Override
    public void polygon(int ink, float... points) {
        super.polygon(inHouse(ink), points);
    }

    private int inHouse(int ink) {
        return switch (ink) {
            case Style.ACCENT -> colour.rgb();
            case Style.HEAD_FILL -> tint;
            default -> ink;
        };
    }
}
