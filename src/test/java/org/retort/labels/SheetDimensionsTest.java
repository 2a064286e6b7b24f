package org.retort.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retort.documents.LabelDocument;
import org.retort.documents.LabelFace;
import org.retort.documents.LabelPaper;
import org.retort.documents.TestPrint;
import org.retort.platform.ReferenceTable;
import org.retort.testing.Pdf;

/// Every sheet, tape and roll of the table as its printed page measures, read back from the PDF.
class SheetDimensionsTest {

    private static final int DPI = 150;
    private static final double DOTS_PER_MM = DPI / 25.4;

    /// Read off a page of lines, in millimetres.
    private static final double LINE_SLACK = 0.01;

    /// Half a dot of the picture at either end, in millimetres.
    private static final double INK_SLACK = 0.2;

    private static final int PALEST_INK = 200;

    private static final LabelFace BOTTLE = LabelFace.plain(
            "Burette 50 cm³", "Prep room › Shelf 1", "J4XR M82C", "HTTPS://PREP.SCHOOL.EXAMPLE/S/J4XRM82C");

    /// Page, labels across and down, label, and where the first one and the next ones begin: what the packets say, kept
    /// apart from the table that is read.
    static Stream<Arguments> packets() {
        return Stream.of(
                Arguments.of("L7159", "210.0 × 297.0", 3, 8, "63.5 × 33.9", "7.25, 12.9", "66.0, 33.9"),
                Arguments.of("L7160", "210.0 × 297.0", 3, 7, "63.5 × 38.1", "7.25, 15.15", "66.0, 38.1"),
                Arguments.of("L7163", "210.0 × 297.0", 2, 7, "99.1 × 38.1", "4.65, 15.15", "101.6, 38.1"),
                Arguments.of("L7165", "210.0 × 297.0", 2, 4, "99.1 × 67.7", "4.65, 13.1", "101.6, 67.7"),
                Arguments.of("L7651", "210.0 × 297.0", 5, 13, "38.1 × 21.2", "4.75, 10.7", "40.6, 21.2"),
                Arguments.of("tape-12", "60.0 × 12.0", 1, 1, "60.0 × 12.0", "0.0, 0.0", "60.0, 12.0"),
                Arguments.of("tape-18", "60.0 × 18.0", 1, 1, "60.0 × 18.0", "0.0, 0.0", "60.0, 18.0"),
                Arguments.of("tape-24", "70.0 × 24.0", 1, 1, "70.0 × 24.0", "0.0, 0.0", "70.0, 24.0"),
                Arguments.of("roll-29", "90.0 × 29.0", 1, 1, "90.0 × 29.0", "0.0, 0.0", "90.0, 29.0"),
                Arguments.of("roll-62", "100.0 × 62.0", 1, 1, "100.0 × 62.0", "0.0, 0.0", "100.0, 62.0"),
                Arguments.of("11354", "57.0 × 32.0", 1, 1, "57.0 × 32.0", "0.0, 0.0", "57.0, 32.0"),
                Arguments.of("99012", "89.0 × 36.0", 1, 1, "89.0 × 36.0", "0.0, 0.0", "89.0, 36.0"));
    }

    static Stream<LabelPaper> papers() {
        return ReferenceTable.rows("label-stock.csv").stream()
                .map(Sheet::standard)
                .map(Sheet::paper);
    }

    @Test
    void no_row_of_the_table_is_left_unmeasured() {
        assertThat(papers().map(LabelPaper::name))
                .containsExactlyElementsOf(
                        packets().map(packet -> (String) packet.get()[0]).toList());
    }

    /// The outlines of all its labels, as they are drawn for the printer's alignment, each side of each.
    @ParameterizedTest
    @MethodSource("packets")
    void the_printed_page_measures_what_the_packet_says(
            String name, String page, int across, int down, String label, String first, String pitch) throws Exception {
        var pdf = new TestPrint(named(name), "Printer 1").pdf();

        assertThat(Pdf.pageSizes(pdf)).containsExactly(page);
        var lines = Pdf.lines(pdf);
        var width = numbers(label)[0];
        var height = numbers(label)[1];
        for (var row = 0; row < down; row++) {
            for (var column = 0; column < across; column++) {
                var left = numbers(first)[0] + column * numbers(pitch)[0];
                var top = numbers(first)[1] + row * numbers(pitch)[1];
                assertSide(lines, left, top, left + width, top);
                assertSide(lines, left, top + height, left + width, top + height);
                assertSide(lines, left, top, left, top + height);
                assertSide(lines, left + width, top, left + width, top + height);
            }
        }
        assertThat(lines)
                .as("labels on the page")
                .filteredOn(line -> line.isCloseTo(line.x1(), line.y1(), line.x1() + width, line.y1(), LINE_SLACK))
                .hasSize(2 * across * down);
    }

    private static void assertSide(List<Pdf.Line> lines, double left, double top, double right, double bottom) {
        assertThat(lines).anyMatch(line -> line.isCloseTo(left, top, right, bottom, LINE_SLACK));
    }

    private static double[] numbers(String pair) {
        return Stream.of(pair.split(" × |, ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static LabelPaper named(String name) {
        return papers().filter(paper -> paper.name().equals(name)).findFirst().orElseThrow();
    }

    /// A full sheet, or two labels of a roll: each has ink, none has any where the printer cannot print, and nothing is
    /// printed between them.
    @ParameterizedTest
    @MethodSource("papers")
    void every_label_is_printed_on_and_nothing_beside_it(LabelPaper paper) throws Exception {
        var labels = paper.isRoll() ? 2 : paper.labels();
        var pdf = new LabelDocument("Labels", paper, 1, Collections.nCopies(labels, BOTTLE)).pdf();

        assertThat(Pdf.pageSizes(pdf))
                .containsOnly("%s × %s".formatted(paper.pageWidth(), paper.pageHeight()))
                .hasSize(paper.isRoll() ? 2 : 1);
        for (var page : Pdf.pictures(pdf, DPI)) {
            assertThat(empty(page, paper)).as("labels without ink").isEmpty();
            assertThat(stray(page, paper)).as("ink beside the labels, in mm").isEmpty();
        }
    }

    /// A printer that is out by some tenths prints all of it as much further on.
    @Test
    void ink_beside_a_label_is_noticed() throws IOException {
        var paper = named("L7651");
        var page = new LabelDocument("Labels", paper.shifted(3, 0), 1, Collections.nCopies(65, BOTTLE)).pdf();

        assertThat(stray(Pdf.pictures(page, DPI).getFirst(), paper)).isNotEmpty();
    }

    private static List<Integer> empty(BufferedImage page, LabelPaper paper) {
        return IntStream.range(0, paper.labels())
                .filter(place -> {
                    var left = paper.left() + place % paper.columns() * paper.pitchX();
                    var top = paper.top() + place / paper.columns() * paper.pitchY();
                    return IntStream.range(dots(left), dots(left + paper.width()))
                            .noneMatch(x -> IntStream.range(dots(top), dots(top + paper.height()))
                                    .anyMatch(y -> isInk(page, x, y)));
                })
                .boxed()
                .toList();
    }

    private static int dots(double mm) {
        return (int) (mm * DOTS_PER_MM);
    }

    private static List<String> stray(BufferedImage page, LabelPaper paper) {
        var stray = new ArrayList<String>();
        for (var y = 0; y < page.getHeight(); y++) {
            for (var x = 0; x < page.getWidth(); x++) {
                var right = (x + 0.5) / DOTS_PER_MM;
                var down = (y + 0.5) / DOTS_PER_MM;
                if (isInk(page, x, y)
                        && !(within(right - paper.left(), paper.pitchX(), paper.columns(), paper.width(), paper.edgeX())
                                && within(
                                        down - paper.top(),
                                        paper.pitchY(),
                                        paper.rows(),
                                        paper.height(),
                                        paper.edgeY()))) {
                    stray.add("%.1f, %.1f".formatted(right, down));
                }
            }
        }
        return stray;
    }

    /// Whether it lies on the printable part of one of `count` labels of this length.
    private static boolean within(double at, double pitch, int count, double length, double edge) {
        var place = Math.clamp((int) Math.floor(at / pitch), 0, count - 1);
        var on = at - place * pitch;
        return on >= edge - INK_SLACK && on <= length - edge + INK_SLACK;
    }

    private static boolean isInk(BufferedImage page, int x, int y) {
        var dot = page.getRGB(x, y);
        return Math.min(dot >> 16 & 0xFF, Math.min(dot >> 8 & 0xFF, dot & 0xFF)) < PALEST_INK;
    }
}
