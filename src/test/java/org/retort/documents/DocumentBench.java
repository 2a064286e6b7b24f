package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.retort.testing.Pdf;

/// What one two-page assessment costs in CPU time of its thread, as a ratio to the same sheet drawn the ordinary
/// way: `PdfPTable`, untagged, whole fonts, usual deflate. The variants take turns in one run, once all are
/// compiled; medians count.
class DocumentBench {

    private static final int WARM_UP = 600;
    private static final int RUNS = Integer.getInteger("runs", 301);

    private static final OrdinaryDocument.Faces WHOLE = OrdinaryDocument.Faces.whole();

    private final Map<String, Supplier<byte[]>> variants = new LinkedHashMap<>();

    @Test
    void one_assessment_against_the_ordinary_way() throws Exception {
        variants.put("ordinary", () -> new OrdinaryDocument(sheet(), WHOLE, -1).pdf());
        variants.put("ordinary, cut fonts, as single", () -> ordinary(Effort.SINGLE));
        variants.put("ordinary, cut fonts, as batch", () -> ordinary(Effort.BATCH));
        variants.put("Retort, single", () -> sheet().pdf());
        variants.put("Retort, of a batch", () -> sheet().pdfOfBatch());
        var medians = medians();

        System.out.printf("%n%-32s %8s %8s %8s %8s%n", "one assessment, 2 pages", "ms CPU", "ratio", "equal", "kB");
        medians.forEach((name, nanos) -> System.out.printf(
                "%-32s %8.2f %8.2f %8s %8.1f%n",
                name,
                nanos / 1e6,
                nanos / medians.get("ordinary"),
                equal(name, nanos, medians),
                variants.get(name).get().length / 1024.0));
        assertThat(Pdf.pageTexts(sheet().pdf())).hasSize(2);
        assertThat(Pdf.pageTexts(variants.get("ordinary").get())).hasSize(2);
    }

    /// The ratio to the ordinary way with equal fonts and deflate.
    private static String equal(String name, double nanos, Map<String, Double> medians) {
        return switch (name) {
            case "Retort, single" -> "%.2f".formatted(nanos / medians.get("ordinary, cut fonts, as single"));
            case "Retort, of a batch" -> "%.2f".formatted(nanos / medians.get("ordinary, cut fonts, as batch"));
            default -> "";
        };
    }

    private static Document sheet() {
        return Samples.assessment(PageSize.A4_PORTRAIT, 9);
    }

    private static byte[] ordinary(Effort effort) {
        var faces = new OrdinaryDocument.Faces(
                PdfFonts.font(Typeface.REGULAR, effort),
                PdfFonts.font(Typeface.SEMIBOLD, effort),
                PdfFonts.font(Typeface.FALLBACK, effort));
        return new OrdinaryDocument(sheet(), faces, effort.deflate()).pdf();
    }

    private Map<String, Double> medians() {
        var taken = new LinkedHashMap<String, List<Long>>();
        var clock = ManagementFactory.getThreadMXBean();
        for (var run = 0; run < WARM_UP + RUNS; run++) {
            for (var variant : variants.entrySet()) {
                var begin = clock.getCurrentThreadCpuTime();
                var length = variant.getValue().get().length;
                var cost = clock.getCurrentThreadCpuTime() - begin;
                assertThat(length).isPositive();
                if (run >= WARM_UP) {
                    taken.computeIfAbsent(variant.getKey(), _ -> new ArrayList<>())
                            .add(cost);
                }
            }
        }
        var medians = new LinkedHashMap<String, Double>();
        taken.forEach((name, costs) -> medians.put(name, (double)
                costs.stream().sorted().skip(RUNS / 2).findFirst().orElseThrow()));
        return medians;
    }
}
