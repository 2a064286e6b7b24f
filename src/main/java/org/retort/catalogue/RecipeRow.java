package org.retort.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.quantity.Strength;

/// What somebody wrote down of how a mixture of the school is made.
///
/// @param number counts the recipes of this mixture from 1
/// @param reason why it replaced the one before; empty for the first
/// @param components in the order in which they were entered; last what makes up the rest, where that is not water
public record RecipeRow(int number, String reason, String recordedBy, Instant recordedAt, List<Component> components) {

    /// @param substance null where the school does not have it, which only a component of the library's can be
    /// @param strength null for what makes up the rest
    public record Component(
            @Nullable SubstanceId substance,
            String name,
            @Nullable Strength strength) {}

    public RecipeRow {
        components = List.copyOf(components);
    }

    /// The same as it is entered.
    public Recipe recipe() {
        var parts = components.stream()
                .filter(one -> one.substance() != null && one.strength() != null)
                .map(one -> new MixturePart(one.substance(), one.strength()))
                .toList();
        var solvent = components.stream()
                .filter(one -> one.strength() == null)
                .map(Component::substance)
                .findFirst()
                .orElse(null);
        return new Recipe(parts, solvent);
    }
}
