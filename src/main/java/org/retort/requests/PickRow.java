package org.retort.requests;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;

/// A bottle or numbered piece picked for a line of a request.
///
/// @param target the container or the piece of equipment
/// @param code its label code
/// @param formulation what the bottle holds; null for equipment
/// @param substitution whether it holds something else than was asked for
/// @param reason why a substitution was taken, or empty
/// @param back whether it came back
public record PickRow(
        UUID id,
        RequestLineId line,
        PickKind kind,
        UUID target,
        String code,
        String label,
        @Nullable FormulationId formulation,
        boolean substitution,
        String reason,
        String by,
        Instant at,
        boolean back) {}
