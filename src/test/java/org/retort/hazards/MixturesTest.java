package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.retort.platform.ReferenceTable;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// Mixtures by their components, against answers that were worked out by hand from the law's figures.
class MixturesTest {

    @ParameterizedTest(name = "{0}: {2} ({3})")
    @CsvFileSource(resources = "/hazards/worked-mixtures.csv", delimiter = '|', useHeadersInDisplayName = true)
    void the_components_of_a_recipe_make_what_the_law_says(
            String mixture, String status, @Nullable String statements, String why) {
        var answer = Asked.classification(Mixtures.of(mixture).toArray(Portion[]::new));

        assertThat(Asked.statements(answer)).as(why).isEqualTo(statements == null ? "" : statements);
        assertThat(answer.status()).as(why).isEqualTo(status);
    }

    @Test
    void every_recipe_that_has_numbers_is_worked() throws IOException {
        var numbered = ReferenceTable.rows("reagent-mixtures.csv").stream()
                .map(row -> row.text("id"))
                .filter(id -> !Mixtures.of(id).isEmpty())
                .toList();

        try (var worked = MixturesTest.class.getResourceAsStream("/hazards/worked-mixtures.csv")) {
            assertThat(new String(Objects.requireNonNull(worked).readAllBytes(), StandardCharsets.UTF_8).lines())
                    .filteredOn(line -> line.startsWith("M0"))
                    .extracting(line -> line.substring(0, line.indexOf('|')))
                    .isEqualTo(numbered);
        }
    }

    /// The rest is another solvent than water.
    @ParameterizedTest(name = "{0}: {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
                    C001 5 w/w, C263 rest      | partly-assessed | (H319)                     | 5 % of the acid is below 10 %; ethanol 95 %
                    C392 1 w/w, C263 rest      | partly-assessed | (H319) H341 H350           | phenolphthalein 1 %: cancer and heredity from 1 %, reproduction from 3 %
                    C392 0.9 w/w, C263 rest    | partly-assessed | (H319)                     | just under
                    C263 40 w/w, C262 rest     | partly-assessed | H301 H311 (H319) H331 H370 | methanol 60 %: 100/0.6 is 167 mg/kg, 300/0.6 is 500, 3/0.6 is 5 mg/dm³
                    C263 89.9 w/w, C262 rest   | partly-assessed | H302 (H319) H370           | methanol 10.1 %: 990 mg/kg, 2970, 29.7 mg/dm³ is above 20; organs from 10 %
                    C263 90.1 w/w, C262 rest   | partly-assessed | H302 (H319) H371           | methanol 9.9 %: organs 3 to 10 %
                    C262 2.9 v/v, C263 rest    | partly-assessed | (H319)                     | 22.94 g in 789.06 g is 2.91 %, below 3 %; 100/0.0291 is 3440 mg/kg
                    C262 3 v/v, C263 rest      | partly-assessed | (H319) H371                | 23.73 g in 789.06 g is 3.007 %
                    C392 8 g/dm3, C263 rest    | partly-assessed | (H319) H341 H350           | 8 g in 789 g is 1.014 %: water would make it 0.8 %
                    C392 7.8 g/dm3, C263 rest  | partly-assessed | (H319)                     | 7.8 g in 789 g is 0.989 %
                    C187 2 w/w, C001 rest      | nonsense        | hydrochloric acid          | stronger than it can be
                    """)
    void what_makes_up_the_rest_counts_with_all_that_is_left(
            String recipe, String status, @Nullable String statements, String why) {
        var outcome = Classifier.classify(recipe(recipe));

        if (status.equals("nonsense")) {
            assertThat(outcome.refusal()).as(why).get().asString().contains(statements);
            return;
        }
        var answer = outcome.orThrow().classification();
        assertThat(Asked.statements(answer)).as(why).isEqualTo(statements);
        assertThat(answer.status()).as(why).isEqualTo(status);
    }

    @Test
    void a_solvent_of_which_nobody_knows_the_density_cannot_be_weighed() {
        var outcome = Classifier.classify(recipe("C033 10 g/dm3, C073 rest"));

        assertThat(outcome.orThrow().classification())
                .isEqualTo(
                        new Classification.NotAssessed(
                                "The density of trisodium citrate dihydrate is not known: give the other components in % w/w."));
        assertThat(Classifier.classify(recipe("C033 1 w/w, C073 rest"))
                        .orThrow()
                        .classification()
                        .statements())
                .extracting(HazardStatement::code)
                .containsExactly("H315", "H319");
    }

    @Test
    void more_than_the_whole_is_refused_with_the_sum() {
        assertThat(Classifier.classify(recipe("C263 60 w/w, C279 41 w/w")).refusal())
                .contains("The components add up to 101 %, more than the whole.");
        assertThat(Classifier.classify(recipe("C263 60 v/v, C279 41 v/v, C262 rest"))
                        .refusal())
                .contains("The components fill more than the whole volume: together 101 %.");
    }

    @Test
    void a_component_named_twice_counts_once_with_the_sum() {
        assertThat(Asked.statements(Asked.classification(
                        Asked.portion("C392", "0.6", "w/w"),
                        new Portion(
                                Asked.facts("C392").confirmed("Sue", LocalDate.of(2026, 11, 2), "a sheet"),
                                new Concentration.Dissolved(Strength.of("0.4", StrengthUnit.PERCENT_W_W))))))
                .isEqualTo("H341 H350");
    }

    @ParameterizedTest(name = "{0} at {1} {2}: {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
                    C001 20 w/w, C002 10 w/w | 50 | w/w | H315 H319 H335 | 10/10 + 5/5 irritates, 10/25 + 5/15 is below 1; airways from 10 %
                    C001 20 w/w, C002 10 w/w | 49 | w/w | H315 H319      | 9.8 % is below 10 %
                    C001 20 w/w, C002 10 w/w | 25 | w/w | H315 H319      | 5/10 + 2.5/5 is 1
                    C001 20 w/w, C002 10 w/w | 24 | w/w | ''             | 4.8/10 + 2.4/5 is 0.96
                    C033 60 g/dm3, C053 20 g/dm3 | 50 | v/v | H314       | 30 g in about 1.03 kg is 2.9 %
                    C033 60 g/dm3, C053 20 g/dm3 | 10 | v/v | H315 H319  | 6 g is 0.6 %, from 0.5 %
                    C033 60 g/dm3, C053 20 g/dm3 | 5  | v/v | ''         | 3 g is 0.3 %
                    C262 10 v/v, C263 rest   | 50 | v/v | (H319) H371    | methanol 5 % v/v: 39.55 g in 894 g is 4.4 %; ethanol 45 % v/v
                    C262 10 v/v, C263 rest   | 20 | v/v | (H319)         | methanol 2 % v/v: 15.8 g in 956 g is 1.65 %
                    C392 2 w/w, C263 rest    | 50 | w/w | (H319) H341 H350 | 1 %
                    C392 2 w/w, C263 rest    | 10 | w/w | ''             | 0.2 %; ethanol 9.8 % is below 10 %
                    """)
    void a_mixture_made_weaker_keeps_its_proportions(
            String recipe, String value, String unit, String statements, String why) {
        var weaker = Diluting.of(recipe(recipe), strength(value, unit)).orThrow();

        assertThat(Asked.statements(Asked.classification(weaker.toArray(Portion[]::new))))
                .as(why)
                .isEqualTo(statements);
    }

    @ParameterizedTest(name = "{0} at {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    C033 60 g/dm3             | 50 | w/w     | Sodium hydroxide is given by volume, so the mixture is made weaker by volume: say how much of it, in % v/v.
                    C033 5 w/w                | 50 | v/v     | Sodium hydroxide is given by mass, so the mixture is made weaker by mass: say how much of it, in % w/w.
                    C033 5 w/w                | 2  | mol/dm3 | A mixture is made weaker by volume or by mass: say how much of it, in % v/v or % w/w.
                    C263 rest, C033 5 w/w     | 50 | v/v     | Some components are given by volume and some by mass: nobody knows how strong it is made weaker.
                    """)
    void what_cannot_be_made_weaker_in_proportion_says_why(String recipe, String value, String unit, String sentence) {
        assertThat(Diluting.of(recipe(recipe), strength(value, unit)).refusal()).contains(sentence);
    }

    @Test
    void how_much_each_component_is_does_not_depend_on_its_hazards() {
        var recipe = recipe("C003 4 w/w, C279 rest, C439 50 w/w");
        var shares = Shares.of(recipe);

        assertThat(recipe.stream().map(portion -> shares.of(portion.substance())))
                .containsExactly(new BigDecimal("4"), new BigDecimal("46"), BigDecimal.ZERO);
        assertThat(Shares.of(recipe("C003 4 w/w")).of(Asked.facts("C003"))).isEqualByComparingTo("4");
        var tooMuch = recipe("C003 60 w/w, C279 60 w/w");
        assertThat(Shares.of(tooMuch).of(Asked.facts("C003"))).isNull();
    }

    @Test
    void a_reagent_of_the_library_made_weaker_leaves_open_what_nothing_computes() {
        var half = Mixtures.classified("M034", Mixtures.of("M034"), strength("50", "v/v"))
                .orElseThrow()
                .classification();
        var drop = Mixtures.classified("M041", Mixtures.of("M041"), strength("1", "v/v"))
                .orElseThrow()
                .classification();

        // propanone 25 % v/v is 196 g in 893 g, 22 %: eyes from 10 %, drowsiness from 20 %
        assertThat(Asked.statements(half)).isEqualTo("H319 H336");
        assertThat(half.gaps()).extracting(Gap::category).contains("Flam. Liq. 2");
        assertThat(half.findings()).extracting(Finding::check).containsOnly(Check.TO_BE_CHECKED);
        assertThat(drop.status()).isEqualTo("partly-assessed");
        assertThat(Mixtures.classified("M012", Mixtures.of("M012"), strength("50", "v/v"))
                        .orElseThrow()
                        .classification())
                .isInstanceOf(Classification.NotAssessed.class);
        assertThat(Mixtures.classified("M026", Mixtures.of("M026"), strength("50", "v/v"))
                        .orElseThrow()
                        .classification())
                .isEqualTo(new Classification.NotAssessed(
                        "Sodium chlorate(I) is given by mass, so the mixture is made weaker by mass: say how much of it,"
                                + " in % w/w."));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    M004 | H290 is usually stated of Fehling's solution B as made; whether it holds when it is made weaker is not known.
                    M006 | Flam. Liq. 2 (H225) is listed for ethanol itself; whether it holds at this strength is not known, for the law has no limit for it.
                    M016 | Flam. Liq. 3 (H226) is listed for ethanoic acid itself; whether it holds at this strength is not known, for the law has no limit for it.
                    """)
    void what_is_open_of_a_reagent_made_weaker_is_said_once(String mixture, String sentence) {
        var half = Mixtures.classified(mixture, Mixtures.of(mixture), strength("50", "v/v"))
                .orElseThrow()
                .classification();

        assertThat(half.gaps()).extracting(Gap::sentence).containsExactly(sentence);
    }

    @Test
    void what_is_computed_of_a_reagent_made_weaker_is_not_open() {
        var half = Mixtures.classified("M002", Mixtures.of("M002"), strength("50", "v/v"))
                .orElseThrow()
                .classification();

        assertThat(Asked.statements(half)).isEqualTo("H315 H319");
        assertThat(half.gaps()).isEmpty();
    }

    @Test
    void only_what_has_no_numbers_and_no_doubt_is_known_to_suppliers_alone() {
        assertThat(List.of("M047", "M018", "M012", "M034", "M999").stream().filter(Mixtures::isKnownToSuppliersOnly))
                .containsExactly("M047", "M018");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    M047 | Its composition is given in words only, so nothing can be worked out.
                    M023 | A set of several reagents, each with an answer of its own: Buffer solution pH 4, Buffer solution pH 7, Buffer solution pH 9.
                    """)
    void what_cannot_be_worked_out_says_why(String mixture, String reason) {
        assertThat(Mixtures.classified(mixture).orElseThrow().classification())
                .isEqualTo(new Classification.NotAssessed(reason));
    }

    @Test
    void a_set_holds_its_reagents_and_a_mixture_its_components() {
        assertThat(Mixtures.bottles("M023"))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one).isNotEmpty());
        assertThat(Mixtures.bottles("M034")).hasSize(1);
        assertThat(Mixtures.bottles("M022")).as("a mixture in a mixture").hasSize(1);
        assertThat(Mixtures.bottles("M047")).isEmpty();
        assertThat(Mixtures.with("C262")).containsExactlyInAnyOrder("M007", "M013", "M021", "M022");
        assertThat(List.of("M001", "M023", "M034", "M007").stream().filter(Mixtures::hasWater))
                .containsExactly("M001", "M023", "M007");
    }

    private static List<Portion> recipe(String words) {
        return Arrays.stream(words.split(","))
                .map(part -> part.strip().split(" "))
                .map(part -> part[1].equals("rest")
                        ? new Portion(Asked.facts(part[0]), new Concentration.Rest(BigDecimal.valueOf(100)))
                        : Asked.portion(part[0], part[1], part[2]))
                .collect(Collectors.toList());
    }

    private static Strength strength(String value, String unit) {
        return Strength.of(value, StrengthUnit.parse(unit).orElseThrow());
    }
}
