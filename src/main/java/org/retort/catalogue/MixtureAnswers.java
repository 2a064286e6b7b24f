package org.retort.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retort.hazards.Incompatibilities;
import org.retort.hazards.Incompatibility;
import org.retort.hazards.Stored;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.stereotype.Component;

/// What mixtures may do that nobody has saved: the same answer that they would get once they are.
@Component
class MixtureAnswers {

    private final Substances substances;
    private final FactsReading reading;
    private final KeptReading kept;

    MixtureAnswers(Substances substances, FactsReading reading, KeptReading kept) {
        this.substances = substances;
        this.reading = reading;
        this.kept = kept;
    }

    /// The answer to a script: a component that nobody knows is refused.
    ///
    /// @throws NoSuchThing if the school has no such substance
    Outcome<MixtureAnswer> asked(List<MixturePart> parts) {
        var components = reading.asked(lines(parts));
        var unknown = components.stream().filter(one -> !one.isKnown()).findFirst();
        return unknown.isPresent()
                ? Outcome.refused("components", unknown.get().unknown())
                : answer(Form.READY, components);
    }

    /// The answer while somebody enters a mixture: with a component that nobody knows it is not assessed.
    ///
    /// @throws NoSuchThing if the school has no such substance
    Outcome<MixtureAnswer> of(Form form, Recipe recipe) {
        return answer(form, components(recipe));
    }

    /// The components of a recipe as the engine counts them.
    ///
    /// @throws NoSuchThing if the school has no such substance
    List<Ingredient> components(Recipe recipe) {
        return reading.components(lines(recipe.lines()));
    }

    /// The lines of a recipe with what the school knows of each.
    ///
    /// @throws NoSuchThing if the school has no such substance
    List<RecipeLine> lines(List<MixturePart> parts) {
        var wanted = parts.stream().map(part -> part.substance().value()).collect(Collectors.toSet());
        Map<SubstanceId, Substance> found =
                substances.all(wanted).stream().collect(Collectors.toMap(Substance::id, Function.identity()));
        var lines = new ArrayList<RecipeLine>();
        for (var part : parts) {
            var substance = found.get(part.substance());
            if (substance == null) {
                throw new NoSuchThing("substance", part.substance().value());
            }
            lines.add(substance.line(part.strength()));
        }
        return lines;
    }

    private Outcome<MixtureAnswer> answer(Form form, List<Ingredient> components) {
        var school = SchoolFacts.NONE.madeOf(components, "");
        return Classifying.undecided(new Asked("", "", form, null, null, form, null), school)
                .map(classified -> {
                    var contents = Blending.contents(components);
                    var parts = kept.of(List.of(), components).parts(contents, form == Form.SOLID);
                    return new MixtureAnswer(classified, Law.of(contents), mixing(parts));
                });
    }

    /// What must never be brought together, and would be. However weak: dilute acid frees chlorine from bleach all the
    /// same.
    private static List<Incompatibility> mixing(List<Stored> parts) {
        var rules = new ArrayList<Incompatibility>();
        for (var at = 0; at < parts.size(); at++) {
            for (var other : parts.subList(at + 1, parts.size())) {
                var one = parts.get(at);
                Incompatibilities.whenMixed(one, other).stream()
                        .filter(rule -> !rules.contains(rule))
                        .forEach(rules::add);
            }
        }
        return rules;
    }
}
