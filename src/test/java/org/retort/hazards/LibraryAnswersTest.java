package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retort.hazards.Classification.NotAssessed;
import org.retort.platform.ReferenceTable;
import org.retort.testing.SafetyRule;

/// Every substance and mixture of the library gets an answer; how many stay open, and why, is printed.
class LibraryAnswersTest {

    @Test
    void every_substance_as_supplied_and_every_mixture_gets_an_answer() {
        var answers = new LinkedHashMap<String, Classification>();
        Asked.library()
                .forEach(facts -> answers.put(
                        facts.id(), Asked.classification(new Portion(facts, new Concentration.AsSupplied()))));
        ReferenceTable.rows("reagent-mixtures.csv").stream()
                .map(row -> row.text("id"))
                .forEach(id ->
                        answers.put(id, Mixtures.classified(id).orElseThrow().classification()));

        print(answers);
        assertThat(answers).hasSize(439 + 50);
        assertThat(answers.entrySet().stream()
                        .filter(one -> one.getValue() instanceof NotAssessed)
                        .map(Map.Entry::getKey))
                .containsExactly(
                        "M009", "M011", "M012", "M018", "M023", "M025", "M027", "M028", "M029", "M047", "M048", "M049",
                        "M050");
    }

    private static void print(Map<String, Classification> answers) {
        var counts = answers.values().stream()
                .collect(Collectors.groupingBy(Classification::status, TreeMap::new, Collectors.counting()));
        System.out.println("The library's answers: " + counts);
        answers.forEach((id, answer) -> {
            if (answer instanceof NotAssessed(var reason, var _)) {
                System.out.println("  not assessed: " + id + " " + reason);
            }
            answer.gaps().forEach(gap -> System.out.println("  partly: " + id + " " + gap.sentence()));
        });
    }

    @Test
    void every_finding_says_what_it_follows_from_and_whose_figure_that_is() {
        assertThat(Asked.library())
                .allSatisfy(facts -> assertThat(Asked.classification(new Portion(facts, new Concentration.AsSupplied()))
                                .findings())
                        .allSatisfy(finding -> {
                            assertThat(finding.because().sentence()).isNotBlank();
                            assertThat(finding.because().source()).isNotBlank();
                        }));
    }

    /// Counted in the table of substances: listed in Annex VI, read with confidence, the same in Great Britain.
    @Test
    void what_nobody_needs_to_look_at_again_is_confirmed() {
        assertThat(Asked.library())
                .filteredOn(facts -> facts.readings().entries().getFirst().check() == Check.CONFIRMED)
                .hasSize(184)
                .extracting(SubstanceFacts::id)
                .contains("C001", "C033", "C263")
                .doesNotContain("C005", "C129", "C176", "C278", "C053");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    C001 | 36   | (H290) H314 H335
                    C002 | 98   | (H290) H314
                    C003 | 70   | H272 H290 H314 H331 EUH071
                    C004 | 100  | H226 (H290) H314
                    C005 | 98   | H226 H290 H302 H314 H331 EUH071
                    C006 | 85   | (H290) (H302) H314
                    C026 | 48   | H290 H314 H335
                    C040 | 35   | H314 H335 H400
                    C063 | 40   | H302 EUH031
                    C075 | 12.5 | H290 H314 H400 H411 EUH031
                    C283 | 37   | H301 H311 H314 H317 H330 H335 H341 H350 H370 EUH071
                    C337 | 70   | H225 H314 H335
                    C353 | 27.5 | H302 H318
                    C249 | 100  | H270 (H280) H315 H319 H331 H335 H400
                    """)
    void a_bottle_as_supplied_is_what_it_holds(String id, String percent, String statements) {
        var answer = Asked.answer(new Portion(Asked.facts(id), new Concentration.AsSupplied()));

        assertThat(Asked.statements(answer.classification())).isEqualTo(statements);
        assertThat(answer.massPercent()).isEqualByComparingTo(percent);
        assertThat(answer.classification().status()).isEqualTo("assessed");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    M001 | H319 H412
                    M003 | H318 H400 H411
                    M004 | H290 H314
                    M005 | ''
                    M013 | H225 H301 H311 H314 H331 H370
                    M020 | H315 H319 H412
                    M034 | H225 H319 H336
                    M037 | H360FD
                    M042 | H319
                    """)
    void a_mixture_is_what_its_usual_recipe_makes(String id, String statements) {
        var answer = Mixtures.classified(id).orElseThrow();

        assertThat(Asked.statements(answer.classification())).isEqualTo(statements);
        assertThat(answer.classification().findings())
                .extracting(Finding::check)
                .allMatch(Check.TO_BE_CHECKED::equals);
    }

    @Test
    @SafetyRule("SR-010")
    void a_mixture_in_words_alone_is_not_assessed_with_that_reason() {
        assertThat(Mixtures.classified("M047").orElseThrow().classification())
                .isEqualTo(new NotAssessed("Its composition is given in words only, so nothing can be worked out."));
        assertThat(Mixtures.classified("M023").orElseThrow().classification())
                .isEqualTo(
                        new NotAssessed("A set of several reagents, each with an answer of its own: Buffer solution pH"
                                + " 4, Buffer solution pH 7, Buffer solution pH 9."));
        assertThat(Mixtures.classified("M012").orElseThrow().classification().statements())
                .isEmpty();
        assertThat(Mixtures.classified("M999")).isEmpty();
    }

    @Test
    @SafetyRule("SR-010")
    void a_recipe_that_leaves_a_hazard_to_health_open_is_not_assessed_and_says_what_is_known() {
        var chlorineWater =
                (NotAssessed) Mixtures.classified("M011").orElseThrow().classification();

        assertThat(chlorineWater.reason()).startsWith("Acute toxicity by vapour given off is not assessed.");
        assertThat(Asked.statements(chlorineWater)).contains("H400");
    }

    @Test
    void a_mixture_within_a_mixture_is_taken_in_proportion() {
        assertThat(Mixtures.of("M007"))
                .containsExactly(kept("C392", "1", "g/dm3"), kept("C263", "57", "v/v"), kept("C262", "3", "v/v"));
    }

    /// By the facts that the library keeps.
    private static Portion kept(String id, String value, String unit) {
        return new Portion(
                SubstanceFacts.ofLibrary(id).orElseThrow(),
                Asked.portion(id, value, unit).concentration());
    }
}
