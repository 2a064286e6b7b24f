package org.retort.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;
import org.retort.labels.LabelCode;
import org.retort.quantity.Quantity;

/// A container that could be picked for a lesson, or made from.
///
/// @param remaining what is left, or null when nobody knows
public record PickCandidate(
        ContainerId id,
        LabelCode code,
        FormulationId formulation,
        String label,
        PlaceId place,
        String placePath,
        @Nullable Quantity remaining,
        boolean estimated,
        @Nullable LocalDate opened,
        @Nullable LocalDate expires) {}
