package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// The engine against answers that were worked out by hand from the law's figures.
class WorkedAnswersTest {

    private static final Map<String, List<String>> CODES = Map.of(
            "SKIN", List.of("H314", "H315"),
            "EYE", List.of("H318", "H319"),
            "OXIDISING", List.of("H271", "H272"),
            "FLAMMABLE", List.of("H224", "H225", "H226"),
            "CANCER", List.of("H350", "H350i", "H351"),
            "SINGLE", List.of("H370", "H371"),
            "REPEATED", List.of("H372", "H373"));

    @ParameterizedTest(name = "{0} at {1} {2}: {4} ({5})")
    @CsvFileSource(resources = "/hazards/worked-answers.csv", useHeadersInDisplayName = true)
    void a_whole_answer_is_what_the_law_says(
            String substance, String value, String unit, String status, @Nullable String statements, String why) {
        var answer = Asked.classification(Asked.portion(substance, value, unit));

        assertThat(Asked.statements(answer)).as(why).isEqualTo(statements == null ? "" : statements);
        assertThat(answer.status()).as(why).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} {4} at {1}, {2} and {3} %")
    @CsvFileSource(resources = "/hazards/every-limit.csv", useHeadersInDisplayName = true)
    void every_specific_limit_holds_at_just_under_and_just_over_it(
            String substance, String under, String at, String over, String effect, String below, String from) {
        assertThat(grade(substance, under, effect)).as("under").isEqualTo(below);
        assertThat(grade(substance, at, effect)).as("at").isEqualTo(from);
        assertThat(grade(substance, over, effect)).as("over").isEqualTo(from);
    }

    /// The category found for an effect; for reproduction the statement, which says more; `-` when there is none.
    private static String grade(String substance, String percent, String effect) {
        return Asked.classification(Asked.portion(substance, percent, "w/w")).findings().stream()
                .filter(finding -> !(finding.because() instanceof Reason.SupplierAddition))
                .filter(finding -> belongs(finding.statement().code(), effect))
                .map(finding -> finding.category().isEmpty() || effect.equals("REPRODUCTION")
                        ? finding.statement().code()
                        : finding.category())
                .findFirst()
                .orElse("-");
    }

    private static boolean belongs(String code, String effect) {
        return effect.equals("REPRODUCTION")
                ? code.startsWith("H36") && !code.equals("H362")
                : CODES.getOrDefault(effect, List.of(effect)).contains(code);
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
                    C001 8, C002 4                | H315 H319           | 8/10 + 4/5 of irritation, 8/25 + 4/15 of corrosion
                    C001 20, C002 5               | H314 H335           | 20/25 + 5/15 is above 1; respiratory from 10 %
                    C001 4, C002 2                | ''                  | 4/10 + 2/5 stays below 1
                    C033 0.3, C034 0.3            | H315 H319           | 0.6/0.5
                    C033 1, C034 1                | H314                | 1/2 + 1/2 is 1
                    C033 2.5, C034 2.5            | H314                | 2.5/5 + 2.5/5 is 1: category 1A
                    C042 5, C114 5                | H319                | 5/10 + 5/10 of eye irritants
                    C042 5, C114 4.9              | ''                  | just under
                    C040 2, C187 2.9              | H315 H318 H411      | 2/5 + 2.9/5 is below 1; 4.9/3 of eye damage; 10 × 2.9 for water
                    C040 2, C187 3                | H314 H335 H411      | 2/5 + 3/5 is 1
                    C278 2, C262 2                | H315 H319 H341      | 2/100 + 2/100 makes 2500 mg/kg
                    C278 2.5, C262 2.5            | H302 H315 H319 H341 | 2.5/100 + 2.5/100 makes 2000 mg/kg
                    C114 24, C034 1               | H302 H315 H319      | 24/25 + 1/25; from the cut-off of 1 % on
                    C114 24.1, C034 0.99          | H315 H319           | below the cut-off it does not count
                    C075 1, C187 1                | H315 H319 H412      | 10 × 1 + 1 of acute, 10 × 1 + 10 × 1 of chronic 2 are below 25
                    C075 2, C187 5                | H314 H335 H400 H411 | 2/5 + 5/5; 10 × 2 + 5 is 25 of acute
                    C005 1, C004 5                | H315 H319           | 1/2 + 5/10 is 1
                    """)
    void components_add_up(String mixture, String statements, String why) {
        var computed = Asked.statements(Asked.classification(Asked.mixture(mixture)));

        assertThat(computed).as(why).isEqualTo(statements);
    }

    @ParameterizedTest(name = "{0}: {1} {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
                    C001 12        | WARNING | GHS07             | irritates
                    C001 30        | DANGER  | GHS05 GHS07       | the mark stands for the airways, not for the skin
                    C003 30        | DANGER  | GHS05 GHS06       | the skull stands for the mark
                    C033 1         | WARNING | GHS07             | irritates
                    C033 3         | DANGER  | GHS05             | corrodes
                    C040 2, C187 3 | DANGER  | GHS05 GHS07 GHS09 | corrodes, airways, toxic to water
                    C040 2, C187 2.9 | DANGER | GHS05 GHS09      | corrosion stands for irritation of the skin
                    C278 2, C262 2 | WARNING | GHS07 GHS08       | irritates, and heredity
                    C263 50        | WARNING | GHS07             | what suppliers add counts on the label too
                    """)
    void the_label_follows_from_the_statements(String mixture, SignalWord word, String pictograms, String why) {
        var answer = Asked.classification(Asked.mixture(mixture));

        assertThat(answer.signalWord()).as(why).isEqualTo(word);
        assertThat(answer.pictograms())
                .as(why)
                .isEqualTo(Arrays.stream(pictograms.split(" "))
                        .map(Pictogram::valueOf)
                        .toList());
    }

    @Test
    void of_vapour_and_dust_the_graver_is_named() {
        // nitric acid: 100 × 2.65 / 30 is 8.8 mg/dm³ of vapour; disodium EDTA: 100 × 1.5 / 35 is 4.3 mg/dm³ of dust
        assertThat(Asked.statements(Asked.classification(Asked.mixture("C348 35"))))
                .contains("H332");
        for (var mixture : List.of("C003 30, C348 35", "C348 35, C003 30")) {
            assertThat(Asked.statements(Asked.classification(Asked.mixture(mixture))))
                    .as(mixture)
                    .contains("H331")
                    .doesNotContain("H332");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    C369 1     | H334
                    C369 0.999 | EUH208
                    C369 0.1   | EUH208
                    C369 0.099 | ''
                    """)
    void a_sensitiser_of_the_airways_is_named_from_a_tenth_of_its_limit_on(String mixture, String statements) {
        assertThat(Asked.statements(Asked.classification(Asked.mixture(mixture))))
                .isEqualTo(statements);
    }

    @Test
    void a_respiratory_limit_is_reached_together() {
        assertThat(Asked.statements(Asked.classification(Asked.mixture("C001 5, C040 2.5"))))
                .contains("H335");
        assertThat(Asked.statements(Asked.classification(Asked.mixture("C001 4.9, C040 2.5"))))
                .doesNotContain("H335");
    }
}
