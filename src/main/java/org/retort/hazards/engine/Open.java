package org.retort.hazards.engine;

import org.retort.hazards.Gap;
import org.retort.hazards.MassPercent;
import org.retort.hazards.SubstanceFacts;

/// A class of a substance itself for which the law has no limit, so that nobody knows whether it still holds of a
/// solution.
///
/// @param category the class, or the supplemental statement
/// @param listed whose it is, in words: `Ox. Sol. 3 (H272) is listed for potassium nitrate itself`
record Open(String category, String listed) {

    static Open physical(SubstanceFacts facts, Rung rung) {
        var code = rung.statement().code();
        return new Open(
                rung.category(),
                "%s (%s) is listed for %s itself".formatted(rung.category(), code, facts.inSentence()));
    }

    static Open supplement(SubstanceFacts facts, Rung rung) {
        var statement = rung.statement();
        return new Open(statement.code(), "%s is listed with %s".formatted(statement.label(), facts.inSentence()));
    }

    /// What is not known where there is so much of the substance.
    Gap at(MassPercent present) {
        return new Gap(
                category,
                listed + "; whether it holds at " + present.label()
                        + " w/w is not known, for the law has no limit for it.");
    }
}
