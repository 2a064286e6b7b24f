package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retort.documents.Batch.Part;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolId;

/// A thousand assessments as single PDFs in one ZIP, in a Java machine of its own that has 128 MB of heap, and how many
/// cores it kept busy.
class BatchBench {

    private static final int DOCUMENTS = 1_000;
    private static final double MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void a_thousand_assessments_in_128_megabytes() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var zip = folder.resolve("year.zip");
        var machine = new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BatchBench.class.getName(),
                        zip.toString())
                .redirectErrorStream(true)
                .start();

        System.out.print(new String(machine.getInputStream().readAllBytes(), Charset.defaultCharset()));
        assertThat(machine.waitFor()).as("it ends within its heap").isZero();
        assertThat(Files.size(zip)).isGreaterThan(DOCUMENTS * 30_000L);
    }

    public static void main(String[] zip) throws IOException {
        var batch = new Batch(
                new SchoolId(new UUID(0, 1)),
                new PersonId(new UUID(0, 2)),
                "A year",
                "A year.zip",
                DOCUMENTS,
                Path.of(zip[0]),
                Instant.EPOCH);
        var parts = IntStream.rangeClosed(1, DOCUMENTS)
                .mapToObj(at -> Part.drawn(
                        "lesson %d.pdf".formatted(at), () -> Samples.assessment(PageSize.A4_PORTRAIT, 5 + at % 9)))
                .toList();
        var begin = System.nanoTime();
        try (var cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            new ZipJob(batch, parts, cores).run();
        }
        var wall = System.nanoTime() - begin;
        var busy =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(peak -> peak.getUsed())
                .sum();
        System.out.printf(
                "%n%,d assessments, heap of at most 128 MB%n%10s %14s %12s %14s %8s%n%10.1f %14.2f %7.2f of %d %14.0f %8.1f%n",
                DOCUMENTS,
                "s",
                "ms each",
                "cores busy",
                "peaks of pools",
                "MB zip",
                wall / 1e9,
                wall / 1e6 / DOCUMENTS,
                busy / (double) wall,
                Runtime.getRuntime().availableProcessors(),
                heap / MEGABYTE,
                Files.size(Path.of(zip[0])) / MEGABYTE);
    }
}
