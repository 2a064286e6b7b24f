package org.retort.requests;

import java.math.BigDecimal;
import java.util.UUID;
import org.retort.practicals.KitUnit;

/// A chemical that a lesson of the day still needs.
record StoredChemical(RequestId request, UUID formulation, BigDecimal amount, KitUnit unit) {}
