package org.retort.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolId;

/// Many documents being made in the background: how far it is, and the file once it is done.
public final class Batch {

    /// Where it stands.
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /// One document of a batch, made when it is its turn.
    ///
    /// @param filename what it is called in a ZIP
    /// @param stored the bytes that are kept of it; null when there are none and it is drawn anew
    public record Part(
            String filename,
            Supplier<Document> document,
            @Nullable Supplier<byte[]> stored) {

        public static Part drawn(String filename, Supplier<Document> document) {
            return new Part(filename, document, null);
        }

        byte[] bytes() {
            return stored == null ? document.get().pdfOfBatch() : stored.get();
        }
    }

    private final UUID id = UUID.randomUUID();
    private final SchoolId school;
    private final PersonId person;
    private final String title;
    private final String filename;
    private final int total;
    private final Path file;
    private final Instant begun;
    private final AtomicInteger made = new AtomicInteger();
    private volatile State state = State.RUNNING;

    Batch(SchoolId school, PersonId person, String title, String filename, int total, Path file, Instant begun) {
        this.school = school;
        this.person = person;
        this.title = title;
        this.filename = filename;
        this.total = total;
        this.file = file;
        this.begun = begun;
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String filename() {
        return filename;
    }

    public int total() {
        return total;
    }

    /// How many of its documents are made.
    public int made() {
        return made.get();
    }

    public State state() {
        return state;
    }

    /// Stops it, unless it is over.
    public void cancel() {
        over(State.CANCELLED);
    }

    /// The file of a batch that is done.
    public Path file() {
        return file;
    }

    boolean isOf(SchoolId someSchool, PersonId somebody) {
        return school.equals(someSchool) && person.equals(somebody);
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    Instant begun() {
        return begun;
    }

    void oneMore() {
        made.incrementAndGet();
    }

    synchronized void over(State end) {
        if (state == State.RUNNING) {
            state = end;
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
