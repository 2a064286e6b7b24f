package org.retort.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.SupplierId;

/// What a person types about a container beyond its amount and its place; any of it may be unknown.
public record Particulars(
        @Nullable LocalDate expires,
        @Nullable SupplierId supplier,
        @Nullable String lot,
        @Nullable String note) {

    public Particulars {
        lot = trimmed(lot); // as a container keeps it, so that what was read equals what is there
        note = trimmed(note);
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
