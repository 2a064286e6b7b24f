package org.retort.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// A pictogram or icon as filled shapes on a square of 100, read from the same drawing that the browser shows.
public record Artwork(String key, List<Shape> shapes) {

    /// Outlines filled in one colour by the even-odd rule.
    ///
    /// @param steps the strokes of all outlines in order
    public record Shape(int colour, List<Step> steps) {}

    /// One stroke of an outline, from the top left of the square.
    public sealed interface Step {

        record Move(double x, double y) implements Step {}

        record Line(double x, double y) implements Step {}

        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

        record Close() implements Step {}
    }

    private static final String FOLDER = "/META-INF/resources/pictograms/";
    private static final Pattern PATH = Pattern.compile("<path fill=\"#(\\p{XDigit}{6})\"[^>]* d=\"([^\"]+)\"");
    private static final Map<String, Artwork> READ = new ConcurrentHashMap<>();

    /// The drawing of a key such as `GHS05` or `ppe/goggles`.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Artwork of(String key) {
        return READ.computeIfAbsent(key, Artwork::read);
    }

    private static Artwork read(String key) {
        try (var file = Artwork.class.getResourceAsStream(FOLDER + key + ".svg")) {
            if (file == null) {
                throw new IllegalArgumentException("no drawing: " + key);
            }
            var shapes = new ArrayList<Shape>();
            var paths = PATH.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (paths.find()) {
                shapes.add(new Shape(Integer.parseInt(paths.group(1), 16), new Outline(paths.group(2)).steps()));
            }
            return new Artwork(key, List.copyOf(shapes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
