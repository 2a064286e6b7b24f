package org.retort.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;
import org.retort.quantity.Unit;

/// What a list reads of a container in one query; names and hazards come from the catalogue for the whole page at once.
record ContainerLine(
        ContainerId id,
        String code,
        FormulationId formulation,
        int bottles,
        BigDecimal bottleSize,
        @Nullable BigDecimal balance,
        Unit unit,
        boolean estimated,
        boolean low,
        PlaceId place,
        @Nullable LocalDate opened,
        @Nullable LocalDate expires,
        ContainerState state) {

    /// The constructor call of a query over `Container c`.
    static final String SELECT = """
            select new org.retort.stock.ContainerLine(c.id, c.code, c.formulation, c.bottles, c.bottleSize, c.balance,
                c.unit, c.estimated, c.low, c.place, c.opened, c.expires, c.state)
            """;
}
