package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classified;
import org.retort.hazards.Classifier;
import org.retort.hazards.Concentration;
import org.retort.hazards.Portion;
import org.retort.hazards.Restricted;
import org.retort.hazards.Restrictions;
import org.retort.platform.Outcome;
import org.retort.quantity.StrengthUnit;

/// What the Poisons Act says of a substance at its strength, or of a mixture because of what is in it. One rule for
/// bottles, kits, screens and scripts.
final class Law {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Law() {}

    /// Every row of the lists that names it or something in it; what nobody knows the strength of counts as over.
    static List<Restricted> of(Asked asked, String casNumber, SchoolFacts school) {
        var bottles = Blending.bottles(asked, school);
        if (bottles.isEmpty()) {
            return Restrictions.of(asked.referenceId(), casNumber, percent(asked, school));
        }
        return bottles.stream()
                .flatMap(contents -> of(contents).stream())
                .distinct()
                .toList();
    }

    /// What it says of a mixture of these; of what is in it twice, once.
    static List<Restricted> of(List<Content> contents) {
        return contents.stream()
                .flatMap(one -> Restrictions.ofComponent(
                        one.component().asked().referenceId(), one.component().casNumber(), one.percent())
                        .stream())
                .distinct()
                .toList();
    }

    /// % w/w of the substance; null where nobody knows. A school's own solid or gas is taken for the substance itself.
    private static @Nullable BigDecimal percent(Asked asked, SchoolFacts school) {
        var strength = asked.strength();
        if (strength != null && strength.unit() == StrengthUnit.PERCENT_W_W) {
            return strength.value();
        }
        var facts = asked.facts(school);
        if (facts.isEmpty()) {
            return asked.form() == Form.SOLID || asked.form() == Form.GAS ? ALL : null;
        }
        return concentration(asked)
                .map(concentration -> Classifier.classify(List.of(new Portion(facts.get(), concentration))))
                .map(answer -> answer instanceof Outcome.Done<Classified>(var known) ? known.massPercent() : null)
                .orElse(null);
    }

    /// In whatever form it is said to stand there: the law looks at how much there is of it.
    private static Optional<Concentration> concentration(Asked asked) {
        if (asked.strength() != null) {
            return Optional.of(new Concentration.Dissolved(asked.strength()));
        }
        return switch (asked.form()) {
            case SATURATED -> Optional.of(new Concentration.Saturated());
            case SOLID, LIQUID, GAS, READY -> Optional.of(new Concentration.AsSupplied());
            case SOLUTION -> Optional.empty();
        };
    }
}
