package org.retort.stock;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;
import org.retort.quantity.Unit;

/// How much of a formulation stands somewhere, of what is kept in one unit.
///
/// @param sum of all amounts that are known; null when none is
/// @param unknown how many containers nobody knows the amount of
record StandingSum(
        FormulationId formulation, Unit unit, @Nullable BigDecimal sum, long unknown) {}
