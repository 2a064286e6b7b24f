package org.retort.bench;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.retort.documents.Block.Mark;
import org.retort.documents.LabelDocument;
import org.retort.documents.LabelFace;
import org.retort.documents.LabelPaper;
import org.retort.documents.QrCode;
import org.retort.documents.Tone;

/// A thousand labels on L7160 against the ordinary way: a table of OpenPDF, untagged, whole fonts, codes by ZXing as
/// pictures of one bit. By turns in one run; processor time of the thread, medians.
class LabelBench {

    private static final int LABELS = 1_000;
    private static final int WARM_UP = 8;
    private static final int RUNS = 21;
    private static final int PERCENT = 100;
    private static final double NANOS_PER_MS = 1e6;
    private static final double NANOS_PER_US = 1e3;
    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final int QUIET = 4;

    private static final LabelPaper L7160 = LabelPaper.sheet("L7160", 3, 7, 63.5, 38.1, 7.25, 15.15, 2.5);
    private static final BaseFont BOLD = font("Inter-Bold");
    private static final BaseFont REGULAR = font("Inter-Regular");

    @Test
    void a_thousand_labels_against_the_ordinary_way() throws Exception {
        var faces = IntStream.range(0, LABELS).mapToObj(LabelBench::face).toList();
        var ways = new LinkedHashMap<String, Callable<byte[]>>();
        ways.put("ordinary", () -> ordinary(faces));
        ways.put("Retort, tagged", () -> new LabelDocument("Labels", L7160, 1, faces).pdf());
        var medians = measured(ways);
        System.out.printf("%n%,d labels on L7160%n%-16s %10s %10s %10s%n", LABELS, "", "ms", "ratio", "kB");
        for (var way : ways.entrySet()) {
            var ms = medians.get(way.getKey());
            System.out.printf(
                    "%-16s %10.1f %10.2f %10d%n",
                    way.getKey(),
                    ms / NANOS_PER_MS,
                    ms / medians.get("ordinary"),
                    way.getValue().call().length / 1_000);
        }
    }

    @Test
    void a_code_against_zxing() throws Exception {
        var faces = IntStream.range(0, LABELS).mapToObj(LabelBench::face).toList();
        var ways = new LinkedHashMap<String, Callable<byte[]>>();
        ways.put("ZXing", () -> {
            for (var face : faces) {
                Encoder.encode(face.address(), ErrorCorrectionLevel.M);
            }
            return new byte[0];
        });
        ways.put("Retort", () -> {
            faces.forEach(face -> QrCode.of(face.address()));
            return new byte[0];
        });
        var medians = measured(ways);
        System.out.printf("%nOne QR code%n%-16s %10s %10s%n", "", "µs", "ratio");
        medians.forEach((way, nanos) -> System.out.printf(
                "%-16s %10.1f %10.2f%n", way, nanos / LABELS / NANOS_PER_US, nanos / medians.get("ZXing")));
    }

    private static Map<String, Double> measured(Map<String, Callable<byte[]>> ways) throws Exception {
        var times = new LinkedHashMap<String, double[]>();
        ways.keySet().forEach(way -> times.put(way, new double[RUNS]));
        var threads = ManagementFactory.getThreadMXBean();
        for (var run = -WARM_UP; run < RUNS; run++) {
            for (var way : ways.entrySet()) {
                var before = threads.getCurrentThreadCpuTime();
                way.getValue().call();
                if (run >= 0) {
                    times.get(way.getKey())[run] = threads.getCurrentThreadCpuTime() - before;
                }
            }
        }
        var medians = new LinkedHashMap<String, Double>();
        times.forEach((way, each) -> {
            Arrays.sort(each);
            medians.put(way, each[RUNS / 2]);
        });
        return medians;
    }

    private static LabelFace face(int at) {
        var code = "%08d".formatted(at);
        return new LabelFace(
                LabelFace.Design.STOCK,
                at % 3 == 0 ? "Potassium hexacyanoferrate(III)" : "Sodium hydroxide " + at,
                "NaOH",
                "2 mol/dm³",
                "Prep room 1 › Acids cupboard › Shelf " + at % 5,
                code,
                "HTTPS://PREP.SCHOOL.EXAMPLE/S/" + code,
                new LabelFace.Hazards(new Mark(Tone.ASK, "Warning"), List.of(), List.of(), List.of()),
                LabelFace.Origin.UNKNOWN);
    }

    private static byte[] ordinary(List<LabelFace> faces) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, mm(7.25), mm(7.25), mm(15.15), mm(15.15));
        PdfWriter.getInstance(document, bytes);
        document.open();
        var table = new PdfPTable(3);
        table.setWidthPercentage(PERCENT);
        for (var face : faces) {
            table.addCell(cell(face));
        }
        table.completeRow();
        document.add(table);
        document.close();
        return bytes.toByteArray();
    }

    private static PdfPCell cell(LabelFace face) throws Exception {
        var inner = new PdfPTable(new float[] {2, 1});
        var words = new PdfPCell();
        words.setBorder(PdfPCell.NO_BORDER);
        words.addElement(new Paragraph(face.title(), new Font(BOLD, 11)));
        words.addElement(new Paragraph(face.formula() + " · " + face.strength(), new Font(BOLD, 10)));
        words.addElement(new Paragraph("Warning", new Font(BOLD, 8)));
        words.addElement(new Paragraph(face.line(), new Font(REGULAR, 7)));
        inner.addCell(words);
        var code = new PdfPCell();
        code.setBorder(PdfPCell.NO_BORDER);
        code.addElement(picture(face.address()));
        var letters = new Paragraph(face.code(), new Font(BOLD, 9));
        letters.setAlignment(Element.ALIGN_CENTER);
        code.addElement(letters);
        inner.addCell(code);
        var cell = new PdfPCell(inner);
        cell.setFixedHeight(mm(38.1));
        cell.setBorder(PdfPCell.NO_BORDER);
        return cell;
    }

    private static Image picture(String address) throws Exception {
        var matrix = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        var side = matrix.getWidth() + 2 * QUIET;
        var stride = (side + Byte.SIZE - 1) / Byte.SIZE;
        var bits = new byte[stride * side];
        Arrays.fill(bits, (byte) -1);
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y) == 1) {
                    bits[(y + QUIET) * stride + (x + QUIET) / Byte.SIZE] &= (byte) ~(0x80 >> (x + QUIET) % Byte.SIZE);
                }
            }
        }
        var image = Image.getInstance(side, side, 1, 1, bits);
        image.scaleAbsolute(mm(18), mm(18));
        return image;
    }

    private static float mm(double millimetres) {
        return (float) millimetres * POINTS_PER_MM;
    }

    private static BaseFont font(String name) {
        try (var file = LabelBench.class.getResourceAsStream("/documents/fonts/" + name + ".ttf")) {
            return BaseFont.createFont(
                    name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, file.readAllBytes(), null);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
