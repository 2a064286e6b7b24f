package org.retort.hazards.engine;

import org.jspecify.annotations.Nullable;
import org.retort.hazards.MassPercent;

/// What came of working a strength out.
public sealed interface Converted {

    /// @param remark how it was worked out, where a reader should know; null when it was given
    record Known(MassPercent present, @Nullable String remark) implements Converted {}

    /// A fact is missing.
    record Unknown(String reason) implements Converted {}

    /// It cannot be.
    record Nonsense(String sentence) implements Converted {}
}
