package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classified;
import org.retort.hazards.Classifier;
import org.retort.hazards.Concentration;
import org.retort.hazards.Portion;
import org.retort.hazards.SubstanceFacts;
import org.retort.platform.Outcome;

/// Strengths in % w/w, as the engine converts them.
final class Strengths {

    private Strengths() {}

    /// Null where it cannot be known, or cannot be.
    static @Nullable BigDecimal massPercent(SubstanceFacts facts, Concentration concentration) {
        return Classifier.classify(List.of(new Portion(facts, concentration))) instanceof
                        Outcome.Done<Classified>(var done)
                ? done.massPercent()
                : null;
    }
}
