package org.retort.hazards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private static final String WATER = "C439";

    private Mixtures() {}

    /// What the mixture is made of, water left out; empty where its composition is not known in numbers, or where there
    /// is no such mixture.
    public static List<Portion> of(String mixtureId) {
        return COMPONENTS.getOrDefault(mixtureId, List.of()).stream()
                .filter(row -> row.has("value"))
                .flatMap(Mixtures::portions)
                .toList();
    }

    /// What stands in one bottle each: the mixture alone, or the reagents of a set. What is not known in numbers
    /// is left out.
    public static List<List<Portion>> bottles(String mixtureId) {
        var kit = COMPONENTS.getOrDefault(mixtureId, List.of()).stream()
                .filter(row -> row.text("role").equals("kit"))
                .map(row -> of(row.text("component_id")));
        return Stream.concat(Stream.of(of(mixtureId)), kit)
                .filter(portions -> !portions.isEmpty())
                .toList();
    }

    /// Whether water is in it, as far as its recipe says.
    public static boolean hasWater(String mixtureId) {
        return COMPONENTS.getOrDefault(mixtureId, List.of()).stream()
                .map(row -> row.text("component_id"))
                .anyMatch(id -> id.equals(WATER) || hasWater(id));
    }

    /// The mixtures that this substance is in.
    public static Set<String> with(String referenceId) {
        return COMPONENTS.keySet().stream()
                .filter(mixture -> of(mixture).stream()
                        .anyMatch(portion -> portion.substance().id().equals(referenceId)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The mixture's classification, every statement to be checked because the recipe is; empty when the library has no
    /// such mixture.
    public static Optional<Classified> classified(String mixtureId) {
        return classified(mixtureId, of(mixtureId), null);
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

    /// The same from components that somebody knows more of, as made or made weaker with water.
    ///
    /// @param portions those of [#of]
    /// @param much how much of the mixture as made there is in what is asked for; null for as made
    public static Optional<Classified> classified(String mixtureId, List<Portion> portions, @Nullable Strength much) {
        return Optional.ofNullable(MIXTURES.get(mixtureId)).map(mixture -> classified(mixture, portions, much));
    }

    private static Classified classified(ReferenceRow mixture, List<Portion> portions, @Nullable Strength much) {
        if (isInDoubt(mixture)) {
            return unknown("N" + mixture.text("not_assessed").substring(1) + ".");
        }
        if (portions.isEmpty()) {
            return unknown(whyUnknown(mixture.text("id")));
        }
        var answer = much == null
                ? Classifier.classify(portions).map(made -> toBeChecked(made, mixture, stated(mixture)))
                : weaker(mixture, portions, much);
        return switch (answer) {
            case Outcome.Done<Classified>(var classified) -> classified;
            case Outcome.Refused<Classified> refused -> unknown(refused.reason());
        };
    }

    private static Outcome<Classified> weaker(ReferenceRow mixture, List<Portion> portions, Strength much) {
        return switch (Diluting.of(portions, much)) {
            case Outcome.Done<List<Portion>>(var weaker) ->
                Classifier.classify(weaker)
                        .map(made -> toBeChecked(made, mixture, open(mixture, portions, made.classification())));
            case Outcome.Refused<List<Portion>> no -> no.as();
        };
    }

    /// What is stated of the reagent as made and nothing computes, such as that it is flammable, is open once it is
    /// weaker.
    private static Classification open(ReferenceRow mixture, List<Portion> portions, Classification weaker) {
        var stated = stated(mixture);
        var computed = Classifier.classify(portions)
                .map(made -> made.classification().statements())
                .orThrow();
        var gaps = stated.findings().stream()
                .filter(finding -> !Covering.isCovered(finding.statement(), computed))
                .map(finding -> new Gap(
                        finding.category(),
                        "%s is usually stated of %s as made; whether it holds when it is made weaker is not known."
                                .formatted(finding.statement().code(), mixture.text("name"))))
                .filter(gap -> weaker.gaps().stream()
                        .noneMatch(known -> known.category().equals(gap.category())))
                .toList();
        return Classification.of(List.of(), gaps, stated.provenance());
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

    private static Classified toBeChecked(Classified answer, ReferenceRow mixture, Classification stated) {
        var remarks = new ArrayList<String>();
        remarks.add(RECIPE + mixture.prose("composition") + ".");
        remarks.addAll(answer.remarks());
        var computed = answer.classification().toBeChecked(List.of());
        var both = Classification.stricter(computed, stated);
        return new Classified(withOpen(both, mixture.text("not_assessed")), answer.present(), remarks);
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
        var because = new Reason.AsSupplied(mixture.text("name"), mixture.prose("usual_strength"), source);
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

    /// A mixture within a mixture: each component in proportion.
    private static Stream<Portion> diluted(String mixtureId, Strength strength) {
        return Diluting.of(of(mixtureId), strength).orThrow().stream();
    }
}
