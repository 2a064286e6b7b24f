package org.retort.documents;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.retort.documents.Batch.Part;
import org.retort.platform.Actor;
import org.retort.platform.Outcome;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/// Makes many documents in the background, on all cores, for whoever asked; they alone see the batch and its file. A
/// batch lives as long as the application, at most a day.
@Service
@PreAuthorize("isAuthenticated()")
public class Batches {

    /// As many documents as one file with contents may hold.
    public static final int MOST_IN_ONE_FILE = 100;

    private static final Duration KEPT = Duration.ofDays(1);

    private final Map<UUID, Batch> batches = new ConcurrentHashMap<>();
    private final ExecutorService cores = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("batch-", 0).factory());
    private final Clock clock;

    Batches(Clock clock) {
        this.clock = clock;
    }

    /// Any number of documents as a ZIP; refused while another batch is made for the same person.
    public Outcome<Batch> zip(String title, List<Part> parts) {
        if (parts.isEmpty()) {
            return nothing();
        }
        return open(title, ".zip", parts.size()).map(batch -> {
            run(batch, () -> new ZipJob(batch, parts, cores).run());
            return batch;
        });
    }

    /// Up to a hundred documents as one tagged file with contents; refused while another batch is made for the same
    /// person.
    public Outcome<Batch> oneFile(String title, Letterhead head, List<Part> parts) {
        if (parts.isEmpty()) {
            return nothing();
        }
        if (parts.size() > MOST_IN_ONE_FILE) {
            return Outcome.conflict("%d documents are too many for one file of at most %d: choose a ZIP."
                    .formatted(parts.size(), MOST_IN_ONE_FILE));
        }
        return open(title, ".pdf", parts.size()).map(batch -> {
            run(batch, () -> new OneFileJob(batch, head, parts).run());
            return batch;
        });
    }

    /// Those of the person who asks, the newest first.
    public List<Batch> mine() {
        forgetOld();
        var me = Actor.required();
        return batches.values().stream()
                .filter(batch -> batch.isOf(me.school(), me.person()))
                .sorted(Comparator.comparing(Batch::begun).reversed())
                .toList();
    }

    /// Empty for somebody else's.
    public Optional<Batch> find(UUID id) {
        return mine().stream().filter(batch -> batch.id().equals(id)).findFirst();
    }

    private static Outcome<Batch> nothing() {
        return Outcome.conflict("There is nothing to print for this choice.");
    }

    private synchronized Outcome<Batch> open(String title, String ending, int total) {
        if (mine().stream().anyMatch(Batch::isRunning)) {
            return Outcome.conflict("One is being made for you already. Wait until it is done, or stop it.");
        }
        var me = Actor.required();
        try {
            var file = Files.createTempFile("retort-batch", ending);
            file.toFile().deleteOnExit();
            var name = title.replaceAll("[^\\p{L}\\p{N} ,()-]+", "_") + ending;
            var batch = new Batch(me.school(), me.person(), title, name, total, file, clock.instant());
            batches.put(batch.id(), batch);
            return Outcome.done(batch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void stop() {
        cores.shutdownNow();
    }

    /// In the name of whoever asked, so that services refuse what they would refuse on the screen.
    private static void run(Batch batch, Runnable job) {
        Thread.ofVirtual().name("batch " + batch.id()).start(new DelegatingSecurityContextRunnable(() -> {
            try {
                job.run();
                batch.over(Batch.State.DONE);
            } catch (RuntimeException | Error e) { // out of memory too: it must not look as if it went on
                LoggerFactory.getLogger(Batches.class).error("batch {} failed", batch.id(), e);
                batch.over(Batch.State.FAILED);
            }
        }));
    }

    private void forgetOld() {
        var before = clock.instant().minus(KEPT);
        batches.values().removeIf(batch -> {
            var old = !batch.isRunning() && batch.begun().isBefore(before);
            if (old) {
                batch.forget();
            }
            return old;
        });
    }
}
