package org.retort.practicals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One line of a practical's kit, as it is read.
///
/// @param qty how much of it, counted per `scope`
/// @param sharedBy how many groups share it when the scope is [Scope#SHARED]
/// @param usedFor the method or person it is for; parts of one item add up. Empty when it is for all of it
/// @param choice the alternative it belongs to, such as `indicator: cresol red`; lines of one group are either/or
/// @param label the item as it is printed: `Sodium hydroxide 0.1 mol/dm³`
/// @param consumable whether it is used up, so that a spare is worth having
/// @param counted whether it is counted out and counted in again, as scalpels are
/// @param confidence how sure the source is: `low`, `medium`, `high` or, when a person of this school wrote it, `own`
public record KitLine(
        KitLineId id,
        KitItem item,
        BigDecimal qty,
        KitUnit unit,
        Scope scope,
        @Nullable Integer sharedBy,
        String usedFor,
        String choice,
        String notes,
        String label,
        boolean consumable,
        boolean counted,
        String confidence) {

    /// The amount as it is written in the kit: `40 cm³`.
    public String amount() {
        return unit.label(qty);
    }

    /// Amount and scope in words: `2 each group`, `1 shared by 4 groups`, `2 000 cm³ for the class`.
    public String words() {
        return scope == Scope.SHARED && sharedBy != null
                ? "%s shared by %d groups".formatted(amount(), sharedBy)
                : "%s %s".formatted(amount(), scope.label());
    }

    /// Whether it stands in an either/or with other lines.
    public boolean alternative() {
        return !choice.isEmpty();
    }

    /// What the either/or is about: `indicator`. Empty when there is none.
    public String choiceOf() {
        var colon = choice.indexOf(':');
        return colon < 0 ? choice : choice.substring(0, colon).strip();
    }

    /// This line's side of the either/or: `cresol red`. Empty when there is none.
    public String option() {
        var colon = choice.indexOf(':');
        return colon < 0 ? choice : choice.substring(colon + 1).strip();
    }
}
