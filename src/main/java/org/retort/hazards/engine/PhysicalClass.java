package org.retort.hazards.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A physical class of a substance in its listed form. It says nothing of a solution, unless limits of its own do.
///
/// @param limits from the gravest; empty when the law sets none
record PhysicalClass(Rung listed, List<Rung> limits) {

    static PhysicalClass of(Entry entry, Entry.Listed listed) {
        var family = familyOf(listed.category());
        var limits = entry.limits().stream()
                .filter(limit -> familyOf(limit.category()).equals(family))
                .map(limit -> Rungs.specific(entry, 0, limit))
                .toList();
        return new PhysicalClass(Rungs.listed(entry, 0, listed), limits);
    }

    /// `Ox. Liq.` of `Ox. Liq. 2`.
    private static String familyOf(String category) {
        return category.replaceAll(" [^ ]*$", "");
    }

    boolean hasLimits() {
        return !limits.isEmpty();
    }

    @Nullable
    Rung highest(long present) {
        for (var rung : limits) {
            if (rung.holdsAt(present)) {
                return rung;
            }
        }
        return null;
    }
}
