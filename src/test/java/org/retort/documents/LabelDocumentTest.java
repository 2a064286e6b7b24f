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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retort.testing.Pdf;

class LabelDocumentTest {

    private static final double MM_PER_INCH = 25.4;

    static Stream<Arguments> papersAndResolutions() {
        return Stream.of(SampleLabels.L7160, SampleLabels.L7651)
                .flatMap(paper -> Stream.of(150, 300).map(dpi -> Arguments.of(paper, dpi)));
    }

    static Stream<LabelPaper> papers() {
        return Stream.of(SampleLabels.L7160, SampleLabels.L7651);
    }

    @ParameterizedTest
    @MethodSource("papersAndResolutions")
    void every_code_of_a_full_sheet_is_read_from_its_label_alone(LabelPaper paper, int dpi) throws Exception {
        var faces = SampleLabels.faces(paper.labels());
        var sheet = Pdf.pictures(new LabelDocument("Labels", paper, 1, faces).pdf(), dpi)
                .getFirst();

        var read = new ArrayList<String>();
        for (var place = 0; place < paper.labels(); place++) {
            read.add(decode(crop(sheet, paper, place, dpi)));
        }

        assertThat(read).isEqualTo(faces.stream().map(LabelFace::address).toList());
    }

    private static BufferedImage crop(BufferedImage sheet, LabelPaper paper, int place, int dpi) {
        var x = paper.left() + place % paper.columns() * (paper.width() + paper.gapX());
        var y = paper.top() + place / paper.columns() * paper.height();
        return sheet.getSubimage(
                pixels(x, dpi), pixels(y, dpi), pixels(paper.width(), dpi), pixels(paper.height(), dpi));
    }

    private static int pixels(double mm, int dpi) {
        return (int) Math.round(mm / MM_PER_INCH * dpi);
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

    @ParameterizedTest
    @MethodSource("papers")
    void nothing_leaves_its_label_or_runs_over_something_else(LabelPaper paper) {
        var pages = DrawnPages.of(new LabelDocument("Labels", paper, 1, SampleLabels.faces(paper.labels())));

        assertThat(pages.overlaps()).isEmpty();
        assertThat(pages.strays()).isEmpty();
        assertThat(pages.words())
                .noneMatch(word ->
                        pages.codes().stream().anyMatch(code -> word.area().overlaps(code)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void a_code_has_its_quiet_zone_and_modules_of_at_least_four_tenths_of_a_millimetre(LabelPaper paper) {
        var faces = SampleLabels.faces(1);
        var pages = DrawnPages.of(new LabelDocument("Labels", paper, 1, faces));

        var code = pages.codes().getFirst();
        var module = code.width() / QrCode.of(faces.getFirst().address()).modules();
        assertThat(module).isGreaterThanOrEqualTo(Millimetres.points(0.4));
        assertThat(code.top() - paper.y(0)).isGreaterThanOrEqualTo(module * 4 - 0.01f);
        assertThat(paper.y(0) + Millimetres.points(paper.height()) - code.top() - code.height())
                .isGreaterThanOrEqualTo(module * 4 - 0.01f);
    }

    /// The dark pixels of a sheet, read back from the page: each label's code begins where the sheet's maker says.
    @ParameterizedTest
    @MethodSource("papers")
    void labels_stand_where_the_sheet_has_them(LabelPaper paper) throws Exception {
        var dpi = 300;
        var faces = SampleLabels.faces(paper.labels());
        var document = new LabelDocument("Labels", paper, 1, faces);
        var sheet = Pdf.pictures(document.pdf(), dpi).getFirst();
        var codes = DrawnPages.of(document).codes();

        assertThat(sheet.getWidth()).isCloseTo(pixels(210, dpi), within(1));
        assertThat(sheet.getHeight()).isCloseTo(pixels(297, dpi), within(1));
        for (var code : codes) {
            var left = firstDarkColumn(sheet, code, dpi);
            assertThat(left * MM_PER_INCH / dpi).isCloseTo(code.x() * MM_PER_INCH / 72, within(0.1));
        }
        var acrossMm = (codes.get(1).x() - codes.get(0).x()) * MM_PER_INCH / 72;
        var downMm = (codes.get(paper.columns()).top() - codes.get(0).top()) * MM_PER_INCH / 72;
        assertThat(acrossMm).isCloseTo(paper.width() + paper.gapX(), within(0.01));
        assertThat(downMm).isCloseTo(paper.height(), within(0.01));
    }

    private static int firstDarkColumn(BufferedImage sheet, DrawnPages.Area code, int dpi) {
        var y = Math.round((code.top() + 1) / 72 * dpi);
        var x = Math.round((code.x() - 3) / 72 * dpi);
        while ((sheet.getRGB(x, y) & 0xFF) > 128) {
            x++;
        }
        return x;
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
    @MethodSource("papers")
    void a_sheet_keeps_to_pdf_ua_and_pdf_a_and_is_the_same_each_time(LabelPaper paper) throws Exception {
        var document = new LabelDocument("Labels", paper, 2, SampleLabels.faces(paper.labels()));

        assertThat(Pdf.breaches(document.pdf())).isEmpty();
        assertThat(document.pdf()).isEqualTo(document.pdf());
    }

    @Test
    void what_is_not_assessed_says_so_on_every_size() throws Exception {
        for (var paper : List.of(SampleLabels.L7160, SampleLabels.L7651)) {
            var pdf = new LabelDocument("Labels", paper, 1, SampleLabels.faces(2)).pdf();

            assertThat(Pdf.pageTexts(pdf).getFirst()).contains("NOT ASSESSED");
        }
    }
}
