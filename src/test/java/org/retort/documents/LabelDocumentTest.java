package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.retort.documents.LabelFace.Design;
import org.retort.testing.Golden;
import org.retort.testing.Pdf;

class LabelDocumentTest {

    private static final double MM_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;

    static Stream<LabelPaper> papers() {
        return Stream.concat(SampleLabels.SHEETS.stream(), SampleLabels.ROLLS.stream());
    }

    static Stream<LabelPaper> sheets() {
        return SampleLabels.SHEETS.stream();
    }

    static Stream<Arguments> papersAndResolutions() {
        return papers().flatMap(paper -> Stream.of(150, 300).map(dpi -> Arguments.of(paper, dpi)));
    }

    /// Those whose code is at least 12 mm large, or whose modules are at least 0.4 mm; a tape of 12 mm has room for
    /// less.
    @ParameterizedTest
    @MethodSource("papersAndResolutions")
    void every_code_is_read_from_its_label_alone(LabelPaper paper, int dpi) throws Exception {
        var faces = SampleLabels.faces(Math.min(Math.max(paper.labels(), 2), 21));
        var document = new LabelDocument("Labels", paper, 1, faces);
        var pages = Pdf.pictures(document.pdf(), paper == SampleLabels.TAPE_12 ? 2 * dpi : dpi);

        var read = new ArrayList<String>();
        for (var at = 0; at < faces.size(); at++) {
            var page = pages.get(at / paper.labels());
            read.add(decode(crop(page, paper, at % paper.labels())));
        }

        assertThat(read).isEqualTo(faces.stream().map(LabelFace::address).toList());
    }

    private static BufferedImage crop(BufferedImage page, LabelPaper paper, int place) {
        var scale = page.getWidth() / paper.pageWidth();
        var x = (int) ((paper.left() + place % paper.columns() * paper.pitchX()) * scale);
        var y = (int) ((paper.top() + place / paper.columns() * paper.pitchY()) * scale);
        return page.getSubimage(
                x,
                y,
                Math.min((int) (paper.width() * scale), page.getWidth() - x),
                Math.min((int) (paper.height() * scale), page.getHeight() - y));
    }

    /// As it is, or else twice as large: ZXing's grid is too coarse for some codes of few pixels a module.
    private static String decode(BufferedImage label) throws ReaderException {
        try {
            return decodeAsIs(label);
        } catch (ReaderException _) {
            return decodeAsIs(doubled(label));
        }
    }

    private static String decodeAsIs(BufferedImage label) throws ReaderException {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(label)));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static BufferedImage doubled(BufferedImage label) {
        var large = new BufferedImage(label.getWidth() * 2, label.getHeight() * 2, BufferedImage.TYPE_INT_RGB);
        var graphics = large.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(label, 0, 0, large.getWidth(), large.getHeight(), null);
        graphics.dispose();
        return large;
    }

    static Stream<Arguments> papersAndDesigns() {
        return papers().flatMap(paper -> Arrays.stream(Design.values()).map(design -> Arguments.of(paper, design)));
    }

    @ParameterizedTest
    @MethodSource("papersAndDesigns")
    void nothing_leaves_its_label_or_runs_over_something_else(LabelPaper paper, Design design) {
        assertThat(faults(paper, SampleLabels.faces(8, design))).isEmpty();
    }

    /// 60 names that nobody would think of, on each paper; the generator always begins alike.
    @ParameterizedTest
    @MethodSource("papersAndDesigns")
    void not_even_the_strangest_name_leaves_its_label(LabelPaper paper, Design design) {
        var random = new Random(4);
        var faces = IntStream.range(0, 60)
                .mapToObj(_ -> SampleLabels.strange(random, design))
                .toList();

        assertThat(faults(paper, faces)).isEmpty();
    }

    private static List<String> faults(LabelPaper paper, List<LabelFace> faces) {
        var faults = new ArrayList<String>();
        for (var face : faces) {
            var drawn = DrawnPages.of(new LabelDocument("Label", paper, 1, List.of(face)));
            drawn.overlaps().forEach(pair -> faults.add("overlap: " + pair));
            drawn.strays().forEach(word -> faults.add("stray: " + word.text() + word.area() + word.frame()));
            var solid = new ArrayList<>(drawn.codes());
            drawn.signs().forEach(sign -> solid.add(sign.area()));
            for (var word : drawn.words()) {
                drawn.codes().stream()
                        .filter(code -> word.area().overlaps(code))
                        .forEach(_ -> faults.add("on a code: " + word.text()));
                drawn.signs().stream()
                        .filter(sign -> word.area().overlaps(sign.area()))
                        .forEach(_ -> faults.add("on a pictogram: " + word.text()));
            }
            solid.stream()
                    .filter(area -> !area.isWithin(drawn.frames().getFirst()))
                    .forEach(area -> faults.add("leaves its label: " + area));
        }
        return faults;
    }

    @ParameterizedTest
    @MethodSource("papers")
    void a_code_has_its_quiet_zone_and_modules_of_whole_printer_dots(LabelPaper paper) {
        var faces = SampleLabels.faces(1);
        var pages = DrawnPages.of(new LabelDocument("Labels", paper, 1, faces));
        var label = pages.frames().getFirst();
        var code = pages.codes().getFirst();
        var module = code.width() / QrCode.of(faces.getFirst().address()).modules();
        var dots = module * paper.dpi() / POINTS_PER_INCH;

        assertThat(dots).isCloseTo(Math.round(dots), within(0.001));
        assertThat(module)
                .isGreaterThanOrEqualTo(Millimetres.points(paper == SampleLabels.TAPE_12 ? 0.28 : 0.4) - 0.001f);
        assertThat(new DrawnPages.Area(
                                code.x() - 4 * module,
                                code.top() - 4 * module,
                                code.width() + 8 * module,
                                code.height() + 8 * module)
                        .isWithin(label))
                .isTrue();
    }

    /// CLP Annex I, 1.2.1: a fifteenth of the label, and a square centimetre at least.
    @ParameterizedTest
    @MethodSource("papers")
    void a_pictogram_is_never_smaller_than_the_law_wants(LabelPaper paper) {
        var drawn = DrawnPages.of(new LabelDocument("Labels", paper, 1, SampleLabels.faces(8, Design.HAZARD)));
        var least = Math.max(100, Math.min(paper.width() * paper.height(), 74 * 52) / 15);

        assertThat(drawn.signs()).allSatisfy(sign -> {
            var tip = sign.area().height() * MM_PER_INCH / POINTS_PER_INCH;
            assertThat(tip * tip / 2).isGreaterThanOrEqualTo(least - 0.01);
        });
        var medium = paper.width() >= 48 && paper.height() >= 25;
        assertThat(drawn.signs().isEmpty()).isEqualTo(!medium);
    }

    /// The rectangles of every label, read back from the page that shows their outlines.
    @ParameterizedTest
    @MethodSource("sheets")
    void labels_stand_where_the_sheet_has_them(LabelPaper paper) throws Exception {
        var outlines = Pdf.lines(new TestPrint(paper, "").pdf());

        for (var place = 0; place < paper.labels(); place++) {
            var left = paper.left() + place % paper.columns() * paper.pitchX();
            var top = paper.top() + place / paper.columns() * paper.pitchY();
            assertThat(outlines).anyMatch(line -> line.isCloseTo(left, top, left + paper.width(), top, 0.05));
            assertThat(outlines).anyMatch(line -> line.isCloseTo(left, top, left, top + paper.height(), 0.05));
        }
        assertThat(2 * paper.left() + (paper.columns() - 1) * paper.pitchX() + paper.width())
                .isCloseTo(210, within(0.05));
    }

    @Test
    void a_shift_moves_every_label_by_tenths_of_a_millimetre() throws Exception {
        var shifted = SampleLabels.L7160.shifted(0.3, -1.2);

        var outlines = Pdf.lines(new TestPrint(shifted, "").pdf());

        assertThat(outlines).anyMatch(line -> line.isCloseTo(7.55, 13.95, 71.05, 13.95, 0.01));
    }

    @Test
    void a_half_used_sheet_is_gone_on_with() throws Exception {
        var document = new LabelDocument("Labels", SampleLabels.L7160, 20, SampleLabels.faces(3));

        var pages = DrawnPages.of(document);

        assertThat(pages.pages()).isEqualTo(2);
        assertThat(pages.codes().getFirst().x()).isGreaterThan(SampleLabels.L7160.x(19));
        assertThat(Pdf.pageTexts(document.pdf())).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void labels_keep_to_pdf_ua_and_pdf_a_and_are_the_same_each_time(Design design) throws Exception {
        for (var paper : List.of(SampleLabels.L7165, SampleLabels.L7160, SampleLabels.TAPE_18)) {
            var document = new LabelDocument("Labels", paper, 1, SampleLabels.faces(8, design));

            assertThat(Pdf.breaches(document.pdf())).isEmpty();
            assertThat(document.pdf()).isEqualTo(document.pdf());
        }
    }

    /// Each design on the paper that it is meant for, and what is stuck on most.
    static Stream<Arguments> looks() {
        return Stream.concat(
                Stream.of(SampleLabels.L7165, SampleLabels.L7160, SampleLabels.L7651, SampleLabels.TAPE_12)
                        .flatMap(paper -> Arrays.stream(Design.values()).map(design -> Arguments.of(paper, design))),
                Stream.of(
                        Arguments.of(SampleLabels.L7159, Design.HAZARD),
                        Arguments.of(SampleLabels.L7163, Design.HAZARD),
                        Arguments.of(SampleLabels.TAPE_18, Design.STOCK),
                        Arguments.of(SampleLabels.TAPE_24, Design.HAZARD),
                        Arguments.of(SampleLabels.ROLL_29, Design.HAZARD),
                        Arguments.of(SampleLabels.ROLL_62, Design.HAZARD),
                        Arguments.of(SampleLabels.DYMO_99012, Design.HAZARD),
                        Arguments.of(SampleLabels.DYMO_11354, Design.STOCK)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_label_looks_as_it_did_when_it_was_looked_at(LabelPaper paper, Design design) throws Exception {
        var labels = new LabelDocument("Labels", paper, 1, SampleLabels.faces(8, design));

        Golden.matches("labels", "%s-%s".formatted(paper.name(), design).toLowerCase(Locale.ROOT), labels.pdf());
    }

    @Test
    void a_test_print_looks_as_it_did_when_it_was_looked_at() throws Exception {
        Golden.matches("labels", "test-print", new TestPrint(SampleLabels.L7160, "Printer 1, tray 2").pdf());
    }

    @Test
    void a_test_print_keeps_to_pdf_ua_and_pdf_a() throws Exception {
        assertThat(Pdf.breaches(new TestPrint(SampleLabels.L7160, "Printer 1, tray 2").pdf()))
                .isEmpty();
        assertThat(Pdf.breaches(new TestPrint(SampleLabels.TAPE_12, "P-touch").pdf()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void what_is_not_assessed_says_so_on_every_size(LabelPaper paper) {
        for (var design : List.of(Design.STOCK, Design.HAZARD)) {
            var words = new StringBuilder();
            DrawnPages.of(new LabelDocument(
                            "Labels",
                            paper,
                            1,
                            List.of(SampleLabels.faces(2, design).get(1))))
                    .words()
                    .forEach(word -> words.append(word.text()).append(' '));

            assertThat(words.toString()).contains("NOT ASSESSED");
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void what_nobody_knows_of_it_is_said_on_every_hazard_label(LabelPaper paper) {
        var nitric = SampleLabels.faces(7, Design.HAZARD).getLast();
        var words = new StringBuilder();
        DrawnPages.of(new LabelDocument("Labels", paper, 1, List.of(nitric)))
                .words()
                .forEach(word -> words.append(word.text()).append(' '));

        assertThat(words.toString()).containsAnyOf("not known", "Not assessed: Ox. Liq. 3", "not all known", "not all");
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void the_browser_sees_the_words_of_the_paper(Design design) {
        for (var face : SampleLabels.faces(8, design)) {
            var drawn = DrawnPages.of(
                    new LabelDocument("Label", LabelPaper.roll("", 63.5, 38.1, 0, 0, 300), 1, List.of(face)));

            var picture = LabelDocument.picture(SampleLabels.L7160, face);

            assertThat(drawn.words())
                    .allSatisfy(word ->
                            assertThat(picture).contains(">" + word.text().replace("&", "&amp;") + "</text>"));
            assertThat(picture).startsWith("<svg ").endsWith("</svg>");
        }
    }
}
