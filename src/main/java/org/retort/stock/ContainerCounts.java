package org.retort.stock;

import java.util.Map;

/// How many containers each chip above the list would show; a number of [#MANY] stands for that many or more.
public record ContainerCounts(long inUse, Map<ContainerFilter.Only, Long> only) {

    /// Counting stops here, so that it costs the same in a school of any size.
    public static final int MANY = 1000;

    /// `12`, or `999+`
    public String label(ContainerFilter.Only chip) {
        var count = only.getOrDefault(chip, 0L);
        return count >= MANY ? (MANY - 1) + "+" : Long.toString(count);
    }
}
