package org.retort.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a mixture is made of.
///
/// @param parts each with its strength in the whole
/// @param solvent what makes up the rest; null for water
public record Recipe(List<MixturePart> parts, @Nullable SubstanceId solvent) {

    public Recipe {
        parts = List.copyOf(parts);
    }

    /// The parts, and last what makes up the rest, which has no strength.
    List<MixturePart> lines() {
        return solvent == null
                ? parts
                : Stream.concat(parts.stream(), Stream.of(new MixturePart(solvent, null)))
                        .toList();
    }
}
