package org.retort.hazards;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The engine's answer.
///
/// @param present how much there is of the one substance asked for; null for a mixture of several, or where it cannot
///     be known
/// @param remarks how the strength was worked out, where a reader should know, such as which density was taken
public record Classified(
        Classification classification, @Nullable MassPercent present, List<String> remarks) {

    public Classified {
        remarks = List.copyOf(remarks);
    }

    /// [#present] as a number of % w/w.
    public @Nullable BigDecimal massPercent() {
        return present == null ? null : present.value();
    }
}
