package org.retort.hazards.engine;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The limits of one substance for one effect, from the gravest to the mildest.
public final class Ladder {

    private final Effect effect;
    private final Rung[] rungs;

    Ladder(Effect effect, List<Rung> rungs) {
        this.effect = effect;
        this.rungs = rungs.stream().sorted(Comparator.comparingInt(Rung::rank)).toArray(Rung[]::new);
    }

    Effect effect() {
        return effect;
    }

    List<Rung> rungs() {
        return List.of(rungs);
    }

    /// The gravest that applies to the substance alone; null when none does.
    @Nullable
    Rung highest(long present) {
        for (var rung : rungs) {
            if (rung.holdsAt(present)) {
                return rung;
            }
        }
        return null;
    }

    /// The rung that counts towards a rank: its own, else the one of what is graver that is reached first.
    @Nullable
    Rung towards(int rank) {
        Rung graver = null;
        for (var rung : rungs) {
            if (rung.rank() == rank) {
                return rung;
            }
            if (rung.rank() < rank && (graver == null || rung.threshold() < graver.threshold())) {
                graver = rung;
            }
        }
        return graver;
    }
}
