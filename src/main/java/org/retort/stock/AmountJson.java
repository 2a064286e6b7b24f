package org.retort.stock;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.retort.quantity.Quantity;

/// An amount as scripts see it.
///
/// @param unit `cm3`, `dm3`, `mg`, `g`, `kg` or `item`
/// @param estimated whether it was seen by eye
@Schema(name = "Amount")
public record AmountJson(BigDecimal value, String unit, boolean estimated) {

    public static @Nullable AmountJson of(@Nullable Quantity quantity, boolean estimated) {
        return quantity == null
                ? null
                : new AmountJson(quantity.amount(), quantity.unit().code(), estimated);
    }
}
