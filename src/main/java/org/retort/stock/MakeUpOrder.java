package org.retort.stock;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan that is carried out: where the new bottle goes and until when it may be used.
///
/// @param operation named by who sends it: made once, however often it is sent
/// @param bottles that the volume is filled into and that share one code
public record MakeUpOrder(
        UUID operation,
        MakeUp wish,
        PlaceId place,
        int bottles,
        @Nullable LocalDate useBy,
        @Nullable String note) {}
