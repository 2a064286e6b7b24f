package org.retort.catalogue;

import java.time.Instant;

/// One change of facts that a classification hangs on.
///
/// @param what was changed, such as `Molar mass 40 → 56.1 g/mol`
/// @param because why, where it makes something milder; else empty
public record SubstanceChangeRow(
        SubstanceId substance, String what, String because, String changedBy, Instant recordedAt) {}
