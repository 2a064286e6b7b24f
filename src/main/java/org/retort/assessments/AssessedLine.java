package org.retort.assessments;

import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;

/// One chemical of a lesson's kit.
///
/// @param label the formulation as it is printed, `Sodium hydroxide 2 mol/dm³`
/// @param amountEach what each group gets, `40 cm³`
/// @param containerCode the code of the bottle, once one was picked, `J4XRM828`
/// @param setByHand what goes out in all where a person set it, `500 cm³`; empty where it follows from the class; null
/// in
///     what was signed by a release that did not keep it yet, which is compared by `amountEach` alone
public record AssessedLine(
        FormulationId formulation,
        String label,
        String amountEach,
        @Nullable String containerCode,
        @Nullable String setByHand) {

    /// As it is printed: `40 cm³`, or `500 cm³ in all` where somebody set it.
    String amount() {
        return setByHand == null || setByHand.isEmpty() ? amountEach : setByHand + " in all";
    }

    /// Whether as much of it is used as of `signed`, by all that `signed` holds.
    boolean sameAmountAs(AssessedLine signed) {
        return signed.setByHand == null ? amountEach.equals(signed.amountEach) : amount().equals(signed.amount());
    }
}
