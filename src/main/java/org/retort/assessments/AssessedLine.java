package org.retort.assessments;

import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;

/// One chemical of a lesson's kit.
///
/// @param label the formulation as it is printed, `Sodium hydroxide 2 mol/dm³`
/// @param amountEach what each group gets, `40 cm³`
/// @param containerCode the code of the bottle, once one was picked, `J4XRM82C`
public record AssessedLine(
        FormulationId formulation,
        String label,
        String amountEach,
        @Nullable String containerCode) {}
