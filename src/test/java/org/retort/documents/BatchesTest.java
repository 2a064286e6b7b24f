package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retort.documents.Batch.Part;
import org.retort.platform.Actor;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("TECHNICIAN")
class BatchesTest {

    private static final Letterhead ASHDOWN = Letterhead.of("Ashdown School", "https://prep.school.example");

    @Autowired
    private Batches batches;

    @Autowired
    private TestSchools schools;

    @TempDir
    private Path folder;

    @Test
    void documents_stand_in_the_zip_in_their_order_whichever_is_made_first() throws Exception {
        var batch = batches.zip("Twenty sheets", sheets(20)).orThrow();

        ended(batch);

        assertThat(batch.state()).isEqualTo(Batch.State.DONE);
        assertThat(batch.made()).isEqualTo(20);
        assertThat(names(batch))
                .isEqualTo(IntStream.rangeClosed(1, 20)
                        .mapToObj("%1$03d sheet %1$d.pdf"::formatted)
                        .toList());
    }

    @Test
    void a_zip_that_is_stopped_makes_no_more_than_was_begun() {
        var batch = batch();
        var made = new AtomicInteger();
        var parts = new ArrayList<Part>();
        parts.add(Part.drawn("first.pdf", () -> {
            batch.cancel();
            return sheet();
        }));
        for (var number = 0; number < 100; number++) {
            parts.add(Part.drawn("more.pdf", () -> {
                made.incrementAndGet();
                return sheet();
            }));
        }

        try (var cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            new ZipJob(batch, parts, cores).run();
        }

        assertThat(batch.state()).isEqualTo(Batch.State.CANCELLED);
        assertThat(batch.made()).isEqualTo(1);
        assertThat(made).hasValueLessThan(2 * Runtime.getRuntime().availableProcessors());
    }

    @Test
    void one_file_that_is_stopped_is_not_written() throws IOException {
        var batch = batch();
        var made = new AtomicInteger();
        var parts = List.of(
                Part.drawn("first.pdf", () -> {
                    batch.cancel();
                    return sheet();
                }),
                Part.drawn("second.pdf", () -> {
                    made.incrementAndGet();
                    return sheet();
                }));

        new OneFileJob(batch, ASHDOWN, parts).run();

        assertThat(batch.state()).isEqualTo(Batch.State.CANCELLED);
        assertThat(batch.made()).isEqualTo(1);
        assertThat(made).hasValue(0);
        assertThat(Files.size(batch.file())).isZero();
    }

    @Test
    void a_document_that_cannot_be_made_ends_its_batch_alone() throws Exception {
        var bad = batches.zip("Bad", List.of(Part.drawn("bad.pdf", () -> {
                    throw new IllegalStateException("no such thing");
                })))
                .orThrow();
        ended(bad);
        var good = batches.zip("Good", sheets(1)).orThrow();
        ended(good);

        assertThat(bad.state()).isEqualTo(Batch.State.FAILED);
        assertThat(good.state()).isEqualTo(Batch.State.DONE);
    }

    @Test
    void a_hundred_and_one_are_too_many_for_one_file_and_none_are_nothing() {
        assertThat(batches.oneFile("Many", ASHDOWN, sheets(101)).refusal())
                .contains("101 documents are too many for one file of at most 100: choose a ZIP.");
        assertThat(batches.oneFile("None", ASHDOWN, List.of()).refusal())
                .contains("There is nothing to print for this choice.");
    }

    @Test
    void a_person_has_one_batch_made_at_a_time() throws Exception {
        var goOn = new CountDownLatch(1);
        var first = batches.zip("First", List.of(Part.drawn("slow.pdf", () -> {
                    await(goOn);
                    return sheet();
                })))
                .orThrow();

        assertThat(batches.zip("Second", sheets(1)).refusal())
                .contains("One is being made for you already. Wait until it is done, or stop it.");

        goOn.countDown();
        ended(first);
        ended(batches.zip("Second", sheets(1)).orThrow());
    }

    @Test
    void nobody_else_sees_a_batch() throws Exception {
        var mine = batches.zip("Mine", sheets(1)).orThrow();
        ended(mine);
        assertThat(batches.find(mine.id())).contains(mine);

        schools.actAs("Some One", "TECHNICIAN");
        assertThat(batches.find(mine.id())).isEmpty();
        schools.actAs(schools.aSchool(), "Else Where", "TECHNICIAN");
        assertThat(batches.find(mine.id())).isEmpty();
    }

    private static List<Part> sheets(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Part.drawn("sheet %d.pdf".formatted(number), BatchesTest::sheet))
                .toList();
    }

    private static List<String> names(Batch batch) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(Files.newInputStream(batch.file()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private Batch batch() {
        var me = Actor.required();
        try {
            var file = Files.createTempFile(folder, "batch", "");
            return new Batch(me.school(), me.person(), "Stopped", "stopped", 2, file, Instant.EPOCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document sheet() {
        return Document.on(PageSize.A5_PORTRAIT, "Titration", ASHDOWN).add(Block.paragraph("Wear goggles."));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void ended(Batch batch) throws InterruptedException {
        while (batch.state() == Batch.State.RUNNING) {
            Thread.sleep(Duration.ofMillis(10));
        }
    }
}
