package org.retort.requests;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request as its row is stored: ids whose names are still to be looked up.
record StoredRow(
        RequestId id,
        UUID practical,
        String title,
        RequestState state,
        @Nullable LocalDate date,
        @Nullable UUID period,
        @Nullable UUID room,
        String groupCode,
        int pupils,
        int groupSize,
        boolean demonstration,
        UUID teacher) {}
