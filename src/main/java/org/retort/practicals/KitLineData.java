package org.retort.practicals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What is written about a line of a kit: what a person types into the form.
public record KitLineData(
        KitItem item,
        BigDecimal qty,
        KitUnit unit,
        Scope scope,
        @Nullable Integer sharedBy,
        String usedFor,
        String choice,
        String notes,
        boolean counted) {

    public static KitLineData of(KitLine line) {
        return new KitLineData(
                line.item(),
                line.qty(),
                line.unit(),
                line.scope(),
                line.sharedBy(),
                line.usedFor(),
                line.choice(),
                line.notes(),
                line.counted());
    }
}
