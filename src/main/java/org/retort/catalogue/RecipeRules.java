package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retort.platform.Outcome;
import org.retort.quantity.StrengthUnit;

/// What speaks against a recipe, whatever its components may do.
final class RecipeRules {

    private static final int MOST = 20;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private RecipeRules() {}

    /// The first reason against it.
    ///
    /// @param form as made
    /// @param lines of the recipe, last what makes up the rest
    static <T> Optional<Outcome.Refused<T>> reasonAgainst(Form form, Recipe recipe, List<RecipeLine> lines) {
        if (recipe.parts().isEmpty()) {
            return no("components", "Name at least one component, with its strength.");
        }
        if (recipe.parts().size() > MOST) {
            return no(
                    "components",
                    "A mixture has at most %d components here. Leave out what is only a trace.".formatted(MOST));
        }
        return Stream.<Optional<Outcome.Refused<T>>>of(
                        withoutStrength(recipe, lines), twice(recipe, lines), mixtureOfOurs(lines), solid(form, recipe))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <T> Optional<Outcome.Refused<T>> withoutStrength(Recipe recipe, List<RecipeLine> lines) {
        return lines.stream()
                .limit(recipe.parts().size())
                .filter(line -> line.strength() == null)
                .findFirst()
                .flatMap(line -> no("components", "Say how much %s there is in it.".formatted(line.name())));
    }

    private static <T> Optional<Outcome.Refused<T>> twice(Recipe recipe, List<RecipeLine> lines) {
        var seen = new HashSet<SubstanceId>();
        return lines.stream()
                .filter(line -> !seen.add(line.component()))
                .findFirst()
                .flatMap(line -> line.strength() == null && line.component().equals(recipe.solvent())
                        ? no(
                                "solvent",
                                "%s is a component already. Leave out its strength, or choose another."
                                        .formatted(line.name()))
                        : no("components", "%s stands there twice. Add the two up.".formatted(line.name())));
    }

    private static <T> Optional<Outcome.Refused<T>> mixtureOfOurs(List<RecipeLine> lines) {
        return lines.stream()
                .filter(line -> line.recipe() > 0)
                .findFirst()
                .flatMap(line -> no(
                        line.strength() == null ? "solvent" : "components",
                        "%s is a mixture of the school’s own: enter its components instead.".formatted(line.name())));
    }

    /// No water makes up the rest of a powder.
    private static <T> Optional<Outcome.Refused<T>> solid(Form form, Recipe recipe) {
        if (form != Form.SOLID || recipe.solvent() != null) {
            return Optional.empty();
        }
        var total = recipe.parts().stream()
                .map(MixturePart::strength)
                .map(strength -> strength == null || strength.unit() != StrengthUnit.PERCENT_W_W
                        ? BigDecimal.ZERO
                        : strength.value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.compareTo(ALL) >= 0
                ? Optional.empty()
                : no(
                        "solvent",
                        "There is no water in a solid mixture: say what makes up the rest, or give components"
                                + " in % w/w that add up to 100.");
    }

    private static <T> Optional<Outcome.Refused<T>> no(String field, String reason) {
        return Optional.of(Outcome.refused(field, reason));
    }
}
