package org.retort.requests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.retort.practicals.KitUnit;

/// What a lesson was promised of one model or formulation.
record StoredNeed(
        RequestId request, UUID target, BigDecimal amount, KitUnit unit, LocalDate date, UUID period, UUID room) {}
