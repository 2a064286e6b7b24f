package org.retort.practicals.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.practicals.PracticalRow;

/// A practical as scripts see it in a list.
record PracticalJson(
        UUID id,
        @Nullable String reference,
        String title,
        String course,
        String number,
        String keyStage,
        String subject,
        String mode,
        String whoMayHandle,
        String confidence,
        int version) {

    static PracticalJson of(PracticalRow row) {
        return new PracticalJson(
                row.id().value(),
                row.referenceId(),
                row.title(),
                row.course(),
                row.number(),
                row.keyStage().name(),
                row.subject().code(),
                row.mode().code(),
                row.whoMayHandle().code(),
                row.confidence(),
                row.version());
    }
}
