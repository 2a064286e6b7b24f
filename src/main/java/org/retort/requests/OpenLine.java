package org.retort.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of an accepted request that is still to be picked, and for whom.
record OpenLine(
        RequestId request,
        RequestLineId line,
        String groupCode,
        @Nullable String period,
        LocalDate date) {}
