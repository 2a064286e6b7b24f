package org.retort.hazards;

import java.util.Comparator;
import java.util.List;
import org.retort.hazards.Incompatibility.Kind;
import org.retort.platform.ReferenceTable;

/// What must not stand beside what, and what must never be mixed with what: every rule of the reference library, run.
public final class Incompatibilities {

    private static final List<String> SURE_FIRST = List.of("high", "medium", "low");
    private static final List<Incompatibility> RULES = ReferenceTable.rows("incompatibilities.csv").stream()
            .map(Incompatibility::of)
            .sorted(Comparator.comparingInt(Incompatibility::breadth)
                    .thenComparing(rule -> SURE_FIRST.indexOf(rule.confidence()))
                    .thenComparing(Incompatibility::id))
            .toList();
    private static final List<Incompatibility> NEIGHBOURS = of(Kind.NEIGHBOUR);
    private static final List<Incompatibility> MIXES = of(Kind.MIX);

    private Incompatibilities() {}

    /// All rules: those that name single substances first, then the surest.
    public static List<Incompatibility> rules() {
        return RULES;
    }

    /// Why two formulations must not stand beside one another, the most exact and surest reason first; empty when no
    /// rule forbids it.
    ///
    /// @param oneShelf whether they stand on the very same shelf, not only in the same cupboard
    public static List<Incompatibility> asNeighbours(Stored one, Stored other, boolean oneShelf) {
        return NEIGHBOURS.stream()
                .filter(rule -> oneShelf || !rule.onOneShelfOnly())
                .filter(rule -> rule.speaksOf(one, other))
                .toList();
    }

    /// Why two formulations must never be mixed, the most exact and surest reason first; each with the exception it
    /// allows.
    public static List<Incompatibility> whenMixed(Stored one, Stored other) {
        return MIXES.stream().filter(rule -> rule.speaksOf(one, other)).toList();
    }

    /// What a formulation must not stand near, in words: `oxidisers`, `metal powders`.
    public static List<String> keepAwayFrom(Stored stored) {
        return NEIGHBOURS.stream()
                .map(rule -> rule.awayFrom(stored))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Incompatibility> of(Kind kind) {
        return RULES.stream().filter(rule -> rule.kind() == kind).toList();
    }
}
