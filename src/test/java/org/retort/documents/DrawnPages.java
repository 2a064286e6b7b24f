package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Notes where every text is drawn instead of drawing it, and which area it must stay within.
final class DrawnPages implements Canvas {

    /// @param frame the area that was announced last before it
    record Word(int page, String text, Area area, Area frame) {}

    record Area(float x, float top, float width, float height) {

        boolean overlaps(Area other) {
            return x + SLACK < other.x + other.width
                    && other.x + SLACK < x + width
                    && top + SLACK < other.top + other.height
                    && other.top + SLACK < top + height;
        }

        boolean isWithin(Area outer) {
            return x + SLACK >= outer.x
                    && top + SLACK >= outer.top
                    && x + width <= outer.x + outer.width + SLACK
                    && top + height <= outer.top + outer.height + SLACK;
        }
    }

    /// A code, pictogram or logo.
    private record Figure(int page, Area area) {}

    private static final float SLACK = 0.6f;
    private static final float ABOVE_BASELINE = 0.74f;
    private static final float BELOW_BASELINE = 0.2f;

    private final List<Word> words = new ArrayList<>();
    private final List<Area> codes = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Sign> signs = new ArrayList<>();
    private final List<Area> frames = new ArrayList<>();
    private final List<Area> pages = new ArrayList<>();
    private Area frame = new Area(0, 0, 0, 0);

    static DrawnPages of(Document document) {
        var pages = new DrawnPages();
        document.draw(pages);
        return pages;
    }

    static DrawnPages of(DocumentSet set) {
        var pages = new DrawnPages();
        set.draw(pages);
        return pages;
    }

    static DrawnPages of(LabelDocument labels) {
        var pages = new DrawnPages();
        labels.draw(pages);
        return pages;
    }

    /// The words of a box, line after line.
    static String of(Box box, float width, float height) {
        var pages = new DrawnPages();
        pages.page(width, height);
        box.draw(pages, null, 0, 0);
        return String.join(" ", pages.words.stream().map(Word::text).toList());
    }

    /// What is drawn of labels on a page.
    record Sign(String key, Area area, Area frame) {}

    List<Sign> signs() {
        return signs;
    }

    List<Area> frames() {
        return frames;
    }

    List<Word> words() {
        return words;
    }

    List<Area> codes() {
        return codes;
    }

    int pages() {
        return pages.size();
    }

    /// Pairs of texts drawn over one another.
    List<String> overlaps() {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(a -> IntStream.range(a + 1, words.size())
                        .filter(b -> words.get(a).page() == words.get(b).page())
                        .filter(b -> words.get(a).area().overlaps(words.get(b).area()))
                        .mapToObj(
                                b -> words.get(a).text() + " | " + words.get(b).text()))
                .toList();
    }

    /// Texts drawn over a code or a pictogram, in a document.
    List<String> covering() {
        return words.stream()
                .filter(word -> figures.stream()
                        .anyMatch(figure ->
                                figure.page() == word.page() && word.area().overlaps(figure.area())))
                .map(Word::text)
                .toList();
    }

    /// Texts that leave their cell, label or page.
    List<Word> strays() {
        return words.stream()
                .filter(word ->
                        !word.area().isWithin(word.frame()) || !word.area().isWithin(pages.get(word.page() - 1)))
                .toList();
    }

    @Override
    public void page(float width, float height) {
        pages.add(new Area(0, 0, width, height));
        frame = pages.getLast();
    }

    @Override
    public void frame(float x, float top, float width, float height) {
        frame = new Area(x, top, width, height);
        frames.add(frame);
    }

    @Override
    public void unframe() {
        frame = pages.getLast();
    }

    @Override
    public void text(Typeface face, float size, int ink, float x, float baseline, String text) {
        var height = size * (ABOVE_BASELINE + BELOW_BASELINE);
        var area = new Area(x, baseline - size * ABOVE_BASELINE, face.width(text, size), height);
        words.add(new Word(pages.size(), text, area, frame));
    }

    @Override
    public void qr(QrCode code, float x, float top, float size) {
        codes.add(new Area(x, top, size, size));
        figures.add(new Figure(pages.size(), codes.getLast()));
    }

    @Override
    public void artifact(Artifact kind, Runnable drawing) {
        drawing.run();
    }

    @Override
    public void fill(int ink, float x, float top, float width, float height, float radius) {}

    @Override
    public void line(int ink, float thickness, float x1, float y1, float x2, float y2) {}

    @Override
    public void outline(int ink, float thickness, float x, float top, float width, float height, float radius) {}

    @Override
    public void polygon(int ink, float... points) {}

    @Override
    public void image(Logo picture, float x, float top, float width, float height) {
        figures.add(new Figure(pages.size(), new Area(x, top, width, height)));
    }

    @Override
    public void artwork(Artwork artwork, float x, float top, float size) {
        signs.add(new Sign(artwork.key(), new Area(x, top, size, size), frame));
        figures.add(new Figure(pages.size(), signs.getLast().area()));
    }

    @Override
    public void place(Tag tag, @Nullable Tag parent) {}

    @Override
    public void bounds(Tag figure, float x, float top, float width, float height) {}

    @Override
    public void begin(Tag leaf) {}

    @Override
    public void end() {}

    @Override
    public void link(Tag link, float x, float top, float width, float height, String url) {}
}
