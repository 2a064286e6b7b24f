package org.retort.stock;

import java.util.List;
import org.retort.hazards.Incompatibility;

/// Two things that must not stand so near to one another.
///
/// @param what the first, such as `Bromine`
/// @param other the second, which stands there already
/// @param path where the second stands
/// @param oneShelf whether it is the very same shelf; else it is the same cupboard, which is a milder matter
/// @param hint whether one of them is a weak solution to which no hazard class applies
/// @param rules what speaks against it, the most exact first
public record NeighbourWarning(
        String what, String other, String path, boolean oneShelf, boolean hint, List<Incompatibility> rules) {

    public NeighbourWarning {
        rules = List.copyOf(rules);
    }

    /// Whether it is to be said aloud: the same shelf, and no mere hint.
    public boolean isLoud() {
        return oneShelf && !hint;
    }

    /// `Bromine must not stand beside Ethoxyethane: bromine and ethoxyethane: violent, fire. (to be checked: …)`
    public String sentence() {
        return "%s. %s".formatted(pair(), because());
    }

    /// `Bromine must not stand beside Ethoxyethane`
    public String pair() {
        return oneShelf
                ? "%s must not stand beside %s".formatted(what, other)
                : "%s should not stand in one cupboard with %s (%s)".formatted(what, other, path);
    }

    /// Why, with what that rests on.
    public String because() {
        var first = rules.getFirst().sentence();
        return hint
                ? first + " One of them is a weak solution, not classified: the rule is no more than a hint."
                : first;
    }
}
