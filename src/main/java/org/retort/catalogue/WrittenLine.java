package org.retort.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.retort.quantity.Strength;

/// One line of any recipe of a mixture, whether or not it still counts.
record WrittenLine(
        int number,
        String reason,
        String recordedBy,
        Instant recordedAt,
        SubstanceId component,
        String name,
        @Nullable Strength strength) {

    RecipeRow.Component row() {
        return new RecipeRow.Component(component, name, strength);
    }
}
