package org.retort.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.retort.documents.Batch.Part;

/// Makes one file of many documents, with contents.
final class OneFileJob {

    private final Batch batch;
    private final Letterhead head;
    private final List<Part> parts;

    OneFileJob(Batch batch, Letterhead head, List<Part> parts) {
        this.batch = batch;
        this.head = head;
        this.parts = List.copyOf(parts);
    }

    void run() {
        var set = new DocumentSet(PageSize.A4_PORTRAIT, batch.title(), head);
        for (var part : parts) {
            if (!batch.isRunning()) {
                return;
            }
            set.add(part.document().get());
            batch.oneMore();
        }
        try {
            Files.write(batch.file(), set.pdf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
