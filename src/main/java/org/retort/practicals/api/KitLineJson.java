package org.retort.practicals.api;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.practicals.KitItem;
import org.retort.practicals.KitLine;

/// A kit line as scripts see it.
///
/// @param kind `equipment`, `chemical`, `material` or `facility`
/// @param itemId the equipment model or formulation; nothing for what no catalogue holds
record KitLineJson(
        UUID id,
        String kind,
        String item,
        @Nullable UUID itemId,
        BigDecimal qty,
        String unit,
        String scope,
        @Nullable Integer sharedBy,
        String usedFor,
        String choice,
        String notes,
        boolean counted,
        String confidence) {

    static KitLineJson of(KitLine line) {
        return new KitLineJson(
                line.id().value(),
                line.item().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                line.label(),
                itemId(line.item()),
                line.qty(),
                line.unit().code(),
                line.scope().code(),
                line.sharedBy(),
                line.usedFor(),
                line.choice(),
                line.notes(),
                line.counted(),
                line.confidence());
    }

    private static @Nullable UUID itemId(KitItem item) {
        return switch (item) {
            case KitItem.Equipment(var id) -> id.value();
            case KitItem.Chemical(var id) -> id.value();
            case KitItem.Material m -> null;
            case KitItem.Facility f -> null;
        };
    }
}
