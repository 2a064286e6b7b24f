package org.retort.documents;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.retort.documents.Batch.Part;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

/// Makes documents on all cores and writes them to a ZIP in their order; only a few are in memory at a time.
final class ZipJob {

    private static final int AHEAD = 2 * Runtime.getRuntime().availableProcessors();

    private static final int FEWEST_DIGITS = 3;

    private final Batch batch;
    private final Iterator<Part> parts;
    private final ExecutorService cores;

    /// @param cores where the documents are made
    ZipJob(Batch batch, List<Part> parts, ExecutorService cores) {
        this.batch = batch;
        this.parts = List.copyOf(parts).iterator();
        this.cores = cores;
    }

    private record Making(String filename, Future<byte[]> bytes) {}

    void run() {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(batch.file())))) {
            zip.setLevel(Deflater.NO_COMPRESSION); // a PDF is packed already
            write(new DelegatingSecurityContextExecutorService(cores), zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ExecutorService pool, ZipOutputStream zip) throws IOException {
        var waiting = new ArrayDeque<Making>();
        while (batch.isRunning() && (parts.hasNext() || !waiting.isEmpty())) {
            while (parts.hasNext() && waiting.size() < AHEAD) {
                var part = parts.next();
                waiting.add(new Making(part.filename(), pool.submit(part::bytes)));
            }
            put(zip, waiting.removeFirst());
            batch.oneMore();
        }
        waiting.forEach(making -> making.bytes().cancel(false));
    }

    private void put(ZipOutputStream zip, Making making) throws IOException {
        var entry = new ZipEntry("%s %s".formatted(number(), making.filename()));
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(made(making));
        zip.closeEntry();
    }

    /// With noughts before it, so that a list by name is in the order of the batch.
    private String number() {
        var digits = Math.max(FEWEST_DIGITS, Integer.toString(batch.total()).length());
        return ("%0" + digits + "d").formatted(batch.made() + 1);
    }

    private static byte[] made(Making making) {
        try {
            return making.bytes().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(making.filename(), e.getCause());
        }
    }
}
