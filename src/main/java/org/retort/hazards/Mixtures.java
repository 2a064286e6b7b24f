package org.retort.hazards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.hazards.Classification.NotAssessed;
import org.retort.hazards.engine.UsualCategory;
import org.retort.platform.Outcome;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// The library's reagent mixtures, `M001` and on, classified from the components of one usual recipe.
public final class Mixtures {

    private static final Map<String, ReferenceRow> MIXTURES = ReferenceTable.rows("reagent-mixtures.csv").stream()
            .collect(Collectors.toMap(row -> row.text("id"), Function.identity()));
    private static final Map<String, List<ReferenceRow>> COMPONENTS =
            ReferenceTable.rows("reagent-mixture-components.csv").stream()
                    .collect(Collectors.groupingBy(row -> row.text("mixture_id")));

    private static final String RECIPE = "One usual recipe, to be checked against the one that was made: ";

    private Mixtures() {}

    /// What the mixture is made of, water left out; empty where its composition is not known in numbers, or where there
    /// is no such mixture.
    public static List<Portion> of(String mixtureId) {
        return COMPONENTS.getOrDefault(mixtureId, List.of()).stream()
                .filter(row -> row.has("value"))
                .flatMap(Mixtures::portions)
                .toList();
    }

    /// The mixture's classification, every statement to be checked because the recipe is; empty when the library has no
    /// such mixture.
    public static Optional<Classified> classified(String mixtureId) {
        return Optional.ofNullable(MIXTURES.get(mixtureId)).map(Mixtures::classified);
    }

    /// Whether nothing at all is known of what is in it, and nothing speaks against taking a supplier's word: then the
    /// supplier's sheet is the only answer there is.
    public static boolean isKnownToSuppliersOnly(String mixtureId) {
        var mixture = MIXTURES.get(mixtureId);
        return mixture != null && !isInDoubt(mixture) && of(mixtureId).isEmpty();
    }

    /// Whether no rule decides it, such as an extreme pH.
    private static boolean isInDoubt(ReferenceRow mixture) {
        return mixture.text("not_assessed").startsWith("not assessed");
    }

    private static Classified classified(ReferenceRow mixture) {
        var id = mixture.text("id");
        if (isInDoubt(mixture)) {
            return unknown("N" + mixture.text("not_assessed").substring(1) + ".");
        }
        var portions = of(id);
        if (portions.isEmpty()) {
            return unknown(whyUnknown(id));
        }
        return switch (Classifier.classify(portions)) {
            case Outcome.Done<Classified>(var answer) -> toBeChecked(answer, mixture);
            case Outcome.Refused<Classified> refused -> unknown(refused.reason());
        };
    }

    private static String whyUnknown(String mixtureId) {
        var kit = COMPONENTS.getOrDefault(mixtureId, List.of()).stream()
                .filter(row -> row.text("role").equals("kit"))
                .map(row -> row.text("component_name"))
                .collect(Collectors.joining(", "));
        return kit.isEmpty()
                ? "Its composition is given in words only, so nothing can be worked out."
                : "A set of several reagents, each with an answer of its own: " + kit + ".";
    }

    private static Classified unknown(String reason) {
        return new Classified(new NotAssessed(reason), null, List.of());
    }

    private static Classified toBeChecked(Classified answer, ReferenceRow mixture) {
        var remarks = new ArrayList<String>();
        remarks.add(RECIPE + mixture.text("composition") + ".");
        remarks.addAll(answer.remarks());
        var computed = answer.classification().toBeChecked(List.of());
        var both = Classification.stricter(computed, stated(mixture));
        return new Classified(withOpen(both, mixture.text("not_assessed")), answer.massPercent(), remarks);
    }

    /// A hazard to health that the recipe leaves open leaves all of it not assessed; what is worked out is shown.
    private static Classification withOpen(Classification known, String open) {
        return open.endsWith("is not assessed")
                ? Classification.stricter(
                        known, new NotAssessed(open.substring(0, 1).toUpperCase(Locale.ROOT) + open.substring(1) + "."))
                : known;
    }

    /// What is usually stated of the reagent, such as that it is flammable, which nothing computes.
    private static Classification stated(ReferenceRow mixture) {
        var source = mixture.text("source") + ", " + mixture.text("h_codes_status");
        var because = new Reason.AsSupplied(mixture.text("name"), mixture.text("usual_strength"), source);
        var findings = mixture.parts("h_codes", " ").stream()
                .map(code -> Finding.of(UsualCategory.mildest(code), code, because, Check.TO_BE_CHECKED))
                .toList();
        return Classification.of(
                findings, List.of(), new Provenance(source, "", null, null, mixture.text("confidence")));
    }

    private static Stream<Portion> portions(ReferenceRow row) {
        var id = row.text("component_id");
        var unit = StrengthUnit.parse(row.text("unit")).orElseThrow();
        var strength = new Strength(row.number("value").orElseThrow(), unit);
        return SubstanceFacts.ofLibrary(id).stream()
                .map(facts -> new Portion(facts, new Concentration.Dissolved(strength)))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), own -> own.isEmpty() ? diluted(id, strength) : own.stream()));
    }

    /// A mixture within a mixture, both by volume: each component in proportion.
    private static Stream<Portion> diluted(String mixtureId, Strength strength) {
        return of(mixtureId).stream().map(portion -> {
            if (!(portion.concentration() instanceof Concentration.Dissolved(var inner))
                    || inner.unit() != StrengthUnit.PERCENT_V_V
                    || strength.unit() != StrengthUnit.PERCENT_V_V) {
                throw new IllegalArgumentException(mixtureId + " is not mixed by volume");
            }
            var part = new Strength(inner.value().multiply(strength.value()).movePointLeft(2), inner.unit());
            return new Portion(portion.substance(), new Concentration.Dissolved(part));
        });
    }
}
