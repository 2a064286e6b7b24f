package org.retort.hazards;

import java.util.List;
import org.retort.platform.Outcome;

/// What a formulation may do, worked out from the facts of what is in it: no database, no clock, the same facts always
/// give the same answer.
public final class Classifier {

    private Classifier() {}

    /// Classifies one substance at one strength, or a mixture of several.
    ///
    /// @return a refusal with a sentence where the strength is nonsense, such as 40 mol/dm³ hydrochloric acid
    public static Outcome<Classified> classify(List<Portion> portions) {
        return Outcome.refused("strength", "The engine is not there yet (" + portions.size() + ").");
    }
}
