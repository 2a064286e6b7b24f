package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.retort.hazards.Classification;
import org.retort.hazards.Classification.NotAssessed;
import org.retort.hazards.Classified;
import org.retort.hazards.Classifier;
import org.retort.hazards.Concentration;
import org.retort.hazards.Diluting;
import org.retort.hazards.Mixtures;
import org.retort.hazards.Portion;
import org.retort.hazards.Shares;
import org.retort.platform.Outcome;
import org.retort.quantity.StrengthUnit;

/// What follows from the components of a mixture, the school's own or the library's, as made or made weaker with water.
final class Blending {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Blending() {}

    /// What the law says of it; not assessed where a component is not known, with what is worked out of the others.
    static Outcome<Classified> law(Asked asked, SchoolFacts school) {
        if (asked.strength() == null && !asked.isAsMade()) {
            return Outcome.done(
                    notAssessed(asked.form() == Form.SOLUTION ? Classifying.NO_STRENGTH : Classifying.NO_FORM));
        }
        var unknown = school.madeOf().stream().filter(one -> !one.isKnown()).findFirst();
        return unknown.isEmpty()
                ? classify(asked, school, Ingredient::portion)
                : Outcome.done(notAssessed(unknown.get().unknown(), asked, school.known()));
    }

    private static Classified notAssessed(String reason, Asked asked, SchoolFacts known) {
        var open = notAssessed(reason);
        return known.isMixture()
                        && classify(asked, known, Ingredient::portion) instanceof Outcome.Done<Classified>(var worked)
                ? new Classified(
                        Classification.stricter(worked.classification(), open.classification()), null, worked.remarks())
                : open;
    }

    /// The same by other facts of its components, all of which are known.
    static Outcome<Classified> classify(Asked asked, SchoolFacts school, Function<Ingredient, Portion> facts) {
        var whole = school.madeOf().stream().map(facts).toList();
        var much = asked.strength();
        if (!asked.isOwn()) {
            return Outcome.done(Mixtures.classified(asked.referenceId(), whole, much)
                    .map(answer -> confirmed(answer, school))
                    .orElseGet(() -> notAssessed(Classifying.NO_FORM)));
        }
        var portions = much == null ? Outcome.done(whole) : Diluting.of(whole, much);
        return switch (portions) {
            case Outcome.Done<List<Portion>>(var known) ->
                Classifier.classify(known).map(answer -> said(answer, school));
            case Outcome.Refused<List<Portion>> no -> Outcome.done(notAssessed(no.reason()));
        };
    }

    /// A recipe of the library is to be checked, until somebody has. Who enters a recipe of the school's has.
    private static Classified confirmed(Classified answer, SchoolFacts school) {
        return school.confirmation()
                .map(row -> new Classified(
                        answer.classification().confirmed(row.decidedBy(), row.dated(), row.source()),
                        answer.present(),
                        answer.remarks()))
                .orElse(answer);
    }

    private static Classified said(Classified answer, SchoolFacts school) {
        var remarks = new ArrayList<String>();
        if (!school.recipe().isEmpty()) {
            remarks.add(school.recipe());
        }
        remarks.addAll(answer.remarks());
        return new Classified(answer.classification(), answer.present(), remarks);
    }

    private static Classified notAssessed(String reason) {
        return new Classified(new NotAssessed(reason), null, List.of());
    }

    /// Whether water is in it: unless something else is said to make up the rest, or the components are all of it.
    static boolean hasWater(Asked asked, SchoolFacts school) {
        if (asked.strength() != null) {
            return true;
        }
        if (!asked.isOwn()) {
            return Mixtures.hasWater(asked.referenceId());
        }
        var filled = Stream.of(StrengthUnit.PERCENT_V_V, StrengthUnit.PERCENT_W_W)
                .map(unit -> school.madeOf().stream()
                        .map(one -> filled(one.concentration(), unit))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .anyMatch(sum -> sum.compareTo(ALL) >= 0);
        return asked.physicalForm() != Form.SOLID && !filled;
    }

    /// How much of the whole, or of what the others leave of it, a component fills.
    private static BigDecimal filled(Concentration concentration, StrengthUnit unit) {
        return switch (concentration) {
            case Concentration.Dissolved(var strength) when strength.unit() == unit -> strength.value();
            case Concentration.Rest(var part) -> part;
            default -> BigDecimal.ZERO;
        };
    }

    /// What is in it, and how much of it; empty for what is no mixture.
    static List<Content> contents(Asked asked, SchoolFacts school) {
        return contents(weaker(asked, school.madeOf()));
    }

    /// What stands in one bottle each, such as the reagents of a set; empty for what is no mixture.
    static List<List<Content>> bottles(Asked asked, SchoolFacts school) {
        return school.isMixture()
                ? List.of(contents(asked, school))
                : set(asked).map(Blending::contents).toList();
    }

    /// The components in any of its bottles.
    static Stream<Ingredient> components(Asked asked, SchoolFacts school) {
        return school.isMixture() ? school.madeOf().stream() : set(asked).flatMap(List::stream);
    }

    private static Stream<List<Ingredient>> set(Asked asked) {
        return Mixtures.bottles(asked.referenceId()).stream()
                .map(portions -> portions.stream()
                        .map(portion -> Ingredient.ofLibrary(portion, SchoolFacts.NONE))
                        .toList());
    }

    /// With one that nobody knows, only what is given as a share of the mass is known of the others.
    static List<Content> contents(List<Ingredient> components) {
        if (!components.stream().allMatch(Ingredient::isKnown)) {
            return components.stream()
                    .map(one -> new Content(
                            one,
                            one.concentration() instanceof Concentration.Dissolved(var strength)
                                            && strength.unit() == StrengthUnit.PERCENT_W_W
                                    ? strength.value()
                                    : null))
                    .toList();
        }
        var portions = components.stream().map(Ingredient::portion).toList();
        var shares = Shares.of(portions);
        return components.stream()
                .map(one -> new Content(one, shares.of(one.portion().substance())))
                .toList();
    }

    /// The components of the mixture made weaker; as they were made where that cannot be worked out, which is stricter.
    private static List<Ingredient> weaker(Asked asked, List<Ingredient> whole) {
        var much = asked.strength();
        if (much == null || !whole.stream().allMatch(Ingredient::isKnown)) {
            return whole;
        }
        var portions = whole.stream().map(Ingredient::portion).toList();
        if (!(Diluting.of(portions, much) instanceof Outcome.Done<List<Portion>>(var weaker))) {
            return whole;
        }
        var all = new ArrayList<Ingredient>();
        for (var at = 0; at < whole.size(); at++) {
            all.add(whole.get(at).at(weaker.get(at).concentration()));
        }
        return all;
    }
}
