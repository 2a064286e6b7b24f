package org.retort.catalogue;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.hazards.Concentration;
import org.retort.hazards.Diluting;
import org.retort.hazards.Mixtures;
import org.retort.hazards.Portion;
import org.retort.platform.Outcome;
import org.retort.quantity.StrengthUnit;
import org.springframework.stereotype.Component;

/// Reads what the school's people decided about substances, and what its mixtures are made of: one query for all
/// decisions, one more where there is a mixture of the school's own, and up to three more where somebody made numbers
/// or a recipe milder, however many substances.
@Component
class FactsReading {

    private final SubstanceDecisionStore decisions;
    private final RecipeStore recipes;
    private final SubstanceChanges changes;
    private final Clock clock;

    FactsReading(SubstanceDecisionStore decisions, RecipeStore recipes, SubstanceChanges changes, Clock clock) {
        this.decisions = decisions;
        this.recipes = recipes;
        this.changes = changes;
        this.clock = clock;
    }

    Map<SubstanceId, SchoolFacts> of(Collection<Subject> subjects) {
        var distinct = Set.copyOf(subjects);
        var own = ownRecipes(distinct);
        var milder = milderRecipes(distinct);
        var earlier = milder.isEmpty() ? List.<CountingLine>of() : recipes.lines(ids(milder));
        var lines = Stream.concat(own.values().stream().flatMap(List::stream), earlier.stream())
                .map(CountingLine::line)
                .toList();
        var decided = decided(distinct, lines);
        return distinct.stream()
                .collect(Collectors.toMap(
                        Subject::id,
                        subject -> facts(subject, own.getOrDefault(subject.id(), List.of()), decided)
                                .softened(softenings(subject, milder, earlier, decided))));
    }

    SchoolFacts of(Subject subject) {
        return of(List.of(subject)).getOrDefault(subject.id(), SchoolFacts.NONE);
    }

    /// What is known of a mixture that nobody has saved.
    List<Ingredient> components(List<RecipeLine> lines) {
        var decided = decided(Set.of(), lines);
        return lines.stream().flatMap(line -> components(line, decided)).toList();
    }

    /// As [#components(List)], where a component without a strength is the bottle as it is bought.
    List<Ingredient> asked(List<RecipeLine> lines) {
        var decided = decided(Set.of(), lines);
        return lines.stream()
                .flatMap(line -> line.strength() == null
                        ? Stream.of(Ingredient.asSupplied(line, decided.of(line.component())))
                        : components(line, decided))
                .toList();
    }

    private Map<SubstanceId, List<CountingLine>> ownRecipes(Set<Subject> subjects) {
        var mixtures = subjects.stream()
                .filter(subject -> subject.recipe() > 0)
                .map(subject -> subject.id().value())
                .toList();
        return mixtures.isEmpty()
                ? Map.of()
                : recipes.counting(mixtures).stream().collect(Collectors.groupingBy(CountingLine::mixture));
    }

    private List<MixtureRecipe> milderRecipes(Set<Subject> subjects) {
        var softened = subjects.stream()
                .filter(subject -> subject.softened() && subject.recipe() > 0)
                .map(subject -> subject.id().value())
                .toList();
        return softened.isEmpty() ? List.of() : recipes.softening(softened);
    }

    private static Set<UUID> ids(List<MixtureRecipe> milder) {
        return milder.stream().map(recipe -> recipe.substance().value()).collect(Collectors.toSet());
    }

    /// By which recipes a mixture became milder, each with the components of the one before; a first recipe replaced
    /// none.
    private List<Softening> softenings(
            Subject mixture, List<MixtureRecipe> milder, List<CountingLine> lines, Decided decided) {
        return milder.stream()
                .filter(recipe -> recipe.substance().equals(mixture.id()))
                .flatMap(recipe -> {
                    var before = lines.stream()
                            .filter(line -> line.mixture().equals(mixture.id()) && line.number() == recipe.number() - 1)
                            .flatMap(line -> components(line.line(), decided))
                            .toList();
                    return before.isEmpty()
                            ? Stream.<Softening>empty()
                            : Stream.of(new Softening(
                                    recipe.madeMilder(clock.getZone()), new OtherFacts.Components(before)));
                })
                .toList();
    }

    private Map<SubstanceId, List<Softening>> changed(Set<Subject> subjects, List<RecipeLine> lines) {
        var softened = Stream.concat(
                        subjects.stream().filter(Subject::softened).map(Subject::id),
                        lines.stream().filter(RecipeLine::softened).map(RecipeLine::component))
                .map(SubstanceId::value)
                .collect(Collectors.toSet());
        return softened.isEmpty()
                ? Map.of()
                : changes.softening(softened).stream()
                        .collect(Collectors.groupingBy(
                                SubstanceChange::substance,
                                Collectors.mapping(change -> change.softening(clock.getZone()), Collectors.toList())));
    }

    private Decided decided(Set<Subject> subjects, List<RecipeLine> lines) {
        var substances = new HashSet<UUID>();
        subjects.forEach(subject -> substances.add(subject.id().value()));
        lines.forEach(line -> substances.add(line.component().value()));
        var references = Stream.concat(
                        subjects.stream().map(Subject::referenceId),
                        lines.stream().map(RecipeLine::referenceId))
                .flatMap(mixture -> Mixtures.of(mixture).stream())
                .map(portion -> portion.substance().id())
                .collect(Collectors.toSet());
        references.add(""); // no substance carries it; an empty list is no list to every database
        return Decided.of(decisions.on(substances, references), changed(subjects, lines), clock.getZone());
    }

    private static SchoolFacts facts(Subject subject, List<CountingLine> recipe, Decided decided) {
        var facts = decided.of(subject.id());
        if (!recipe.isEmpty()) {
            return facts.madeOf(
                    recipe.stream()
                            .flatMap(one -> components(one.line(), decided))
                            .toList(),
                    said(recipe));
        }
        var components = Mixtures.of(subject.referenceId()).stream()
                .map(portion -> Ingredient.ofLibrary(
                        portion, decided.of(portion.substance().id())))
                .toList();
        return components.isEmpty() ? facts : facts.madeOf(components, "");
    }

    private static String said(List<CountingLine> recipe) {
        var first = recipe.getFirst();
        return "Recipe no. %d, entered by %s: %s."
                .formatted(
                        first.number(),
                        first.recordedBy(),
                        recipe.stream().map(one -> one.line().label()).collect(Collectors.joining(", ")));
    }

    /// A mixture of the library counts by its own components, each in proportion.
    private static Stream<Ingredient> components(RecipeLine line, Decided decided) {
        var inside = Mixtures.of(line.referenceId());
        if (inside.isEmpty()) {
            return Stream.of(Ingredient.of(line, decided.of(line.component())));
        }
        return switch (inProportion(line, inside)) {
            case Outcome.Done<List<Portion>>(var portions) ->
                portions.stream()
                        .map(portion -> Ingredient.ofLibrary(
                                portion, decided.of(portion.substance().id())));
            case Outcome.Refused<List<Portion>> no -> Stream.of(Ingredient.unknown(line, no.reason()));
        };
    }

    private static Outcome<List<Portion>> inProportion(RecipeLine line, List<Portion> inside) {
        if (line.strength() != null) {
            return Diluting.of(inside, line.strength());
        }
        var shares = inside.stream().flatMap(FactsReading::asRest).toList();
        return shares.size() == inside.size()
                ? Outcome.done(shares)
                : Outcome.refused("%s cannot make up the rest: enter its components instead.".formatted(line.name()));
    }

    /// A liquid of a mixture that makes up the rest makes up its part of that rest.
    private static Stream<Portion> asRest(Portion portion) {
        return portion.concentration() instanceof Concentration.Dissolved(var strength)
                        && strength.unit() == StrengthUnit.PERCENT_V_V
                ? Stream.of(new Portion(portion.substance(), new Concentration.Rest(strength.value())))
                : Stream.empty();
    }
}
