package org.retort.stock;

import java.math.BigDecimal;
import org.retort.catalogue.FormulationId;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;

/// How much of a formulation is in the store, of what is kept in one unit.
record StoredSum(FormulationId formulation, Unit unit, BigDecimal sum) {

    Quantity quantity() {
        return new Quantity(sum, unit);
    }
}
