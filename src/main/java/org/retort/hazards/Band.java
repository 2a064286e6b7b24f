package org.retort.hazards;

import java.math.BigDecimal;

/// A stretch of strengths over which the same is said.
///
/// @param from the strength from which it is said, in % w/w; 0 for the weakest
/// @param to where the next begins, or the strongest there is
/// @param classification as it stands at `from`, or just above it
public record Band(BigDecimal from, BigDecimal to, Classification classification) {

    public boolean holds(BigDecimal percent) {
        return percent.compareTo(from) >= 0 && percent.compareTo(to) < 0;
    }
}
