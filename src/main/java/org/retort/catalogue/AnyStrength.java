package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classification;
import org.retort.hazards.Classified;
import org.retort.hazards.Classifier;
import org.retort.hazards.Concentration;
import org.retort.hazards.Portion;
import org.retort.hazards.SubstanceFacts;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// What the engine says of a substance of the library at a strength that the school may not have made yet.
final class AnyStrength {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private AnyStrength() {}

    /// @return a refusal with a sentence where the strength is nonsense
    static Outcome<Classified> classify(String referenceId, Form form, @Nullable Strength strength) {
        var facts = SubstanceFacts.ofLibrary(referenceId);
        var concentration = concentration(form, strength);
        if (facts.isEmpty() || concentration.isEmpty()) {
            var unknown = new Classification.NotAssessed("Nobody has assessed this strength yet.");
            return Outcome.done(new Classified(unknown, null, List.of()));
        }
        return Classifier.classify(List.of(new Portion(facts.get(), concentration.get())));
    }

    /// % w/w of the substance; null where nobody knows. A school's own solid or gas is taken for the substance itself.
    static @Nullable BigDecimal massPercent(String referenceId, Form form, @Nullable Strength strength) {
        if (strength != null && strength.unit() == StrengthUnit.PERCENT_W_W) {
            return strength.value();
        }
        if (SubstanceFacts.ofLibrary(referenceId).isEmpty()) {
            return form == Form.SOLID || form == Form.GAS ? ALL : null;
        }
        return switch (classify(referenceId, form, strength)) {
            case Outcome.Done<Classified>(var answer) -> answer.massPercent();
            case Outcome.Refused<Classified> _ -> null;
        };
    }

    private static Optional<Concentration> concentration(Form form, @Nullable Strength strength) {
        if (strength != null) {
            return Optional.of(new Concentration.Dissolved(strength));
        }
        return switch (form) {
            case SATURATED -> Optional.of(new Concentration.Saturated());
            case SOLID, LIQUID, GAS, READY -> Optional.of(new Concentration.AsSupplied());
            case SOLUTION -> Optional.empty();
        };
    }
}
