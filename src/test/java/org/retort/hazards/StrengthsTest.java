package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retort.hazards.Classification.NotAssessed;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

class StrengthsTest {

    @ParameterizedTest(name = "{1} {2} of {0} is about {3} %")
    @CsvSource({
        "C001, 2,    mol/dm3, 7.06,  by the table",
        "C001, 12,   mol/dm3, 36.9,  beyond the table its last line goes on",
        "C033, 0.1,  mol/dm3, 0.399, between water and the first row",
        "C353, 20,   vol,     5.95,  11.2 volumes to a mole",
        "C353, 100,  vol,     27.5,  the bottle that schools buy",
        "C263, 70,   v/v,     62.4,  by the density of the neat liquid",
        "C263, 96,   v/v,     93.9,  lighter than water",
        "C263, 100,  v/v,     100,   the whole",
        "C176, 0.5,  mol/dm3, 11.6,  as the pentahydrate: 124.8 g in about 1077 g",
        "C176, 124.8, g/dm3,  11.6,  the same by mass",
        "C053, 10,   w/v,     9.4,   100 g in about 1066 g",
        "C036, 0.02, mol/dm3, 0.148, as dense as water at least",
        "C279, 10,   v/v,     8.04,  as if the volumes added up",
        "C019, 5,    w/w,     5,     given",
    })
    void a_strength_is_worked_out(String id, String value, String unit, double percent, String why) {
        assertThat(Asked.answer(Asked.portion(id, value, unit)).massPercent().doubleValue())
                .as(why)
                .isBetween(percent * 0.996, percent * 1.004);
    }

    @ParameterizedTest(name = "{1} {2} of {0} is refused")
    @CsvSource(delimiter = '|', textBlock = """
                    C001 | 40  | mol/dm3 | 40 mol/dm³ is stronger than hydrochloric acid can be: the strongest known is about 36 % w/w, 11.6 mol/dm³.
                    C001 | 60  | w/w     | 60 % w/w is stronger than hydrochloric acid can be: the strongest known is about 36 % w/w, 11.6 mol/dm³.
                    C002 | 30  | mol/dm3 | 30 mol/dm³ is stronger than sulfuric acid can be: that would be more than the substance itself.
                    C263 | 900 | g/dm3   | 900 g/dm³ is stronger than ethanol can be: that would be more than the substance itself.
                    C053 | 40  | mol/dm3 | 40 mol/dm³ is stronger than sodium chloride can be: that would be more than the substance itself.
                    C001 | 20  | vol     | Volume strength is of hydrogen peroxide alone, not of hydrochloric acid: give mol/dm³ or % w/w.
                    C053 | 20  | v/v     | % v/v is of a liquid, which sodium chloride is not: give % w/w or g/dm³.
                    """)
    void nonsense_is_refused_with_a_sentence(String id, String value, String unit, String sentence) {
        assertThat(Asked.refusal(Asked.portion(id, value, unit)).replace('\u00a0', ' '))
                .isEqualTo(sentence);
    }

    @Test
    void components_that_add_up_to_more_than_the_whole_are_refused() {
        assertThat(Asked.refusal(Asked.mixture("C042 60, C053 50")))
                .isEqualTo("The components add up to 110 %, more than the whole.");
        assertThat(Asked.refusal(Asked.portion("C263", "80", "v/v"), Asked.portion("C262", "30", "v/v")))
                .isEqualTo("The components fill more than the whole volume: together 110 %.");
        assertThat(Asked.refusal()).isEqualTo("There is nothing to classify: name a substance.");
        assertThat(Asked.refusal(
                        new Portion(Asked.facts("C033"), new Concentration.Neat()), Asked.portion("C053", "1", "w/w")))
                .isEqualTo("A mixture needs a strength of each component, also of sodium hydroxide.");
    }

    @Test
    void a_whole_of_exactly_a_hundred_percent_is_no_nonsense() {
        assertThat(Asked.classification(Asked.mixture("C263 95, C262 5")).status())
                .isEqualTo("partly-assessed");
    }

    @Test
    void what_is_not_known_is_said() {
        assertThat(Asked.classification(new Portion(Asked.facts("C053"), new Concentration.Saturated())))
                .isEqualTo(new NotAssessed("The strength of a saturated solution of sodium chloride is not known."));
        assertThat(Asked.classification(Asked.portion("C363", "1", "mol/dm3")))
                .isEqualTo(new NotAssessed("The molar mass of agar is not known: give % w/w or g/dm³."));
        assertThat(Asked.classification(
                        new Portion(Asked.facts("C053"), new Concentration.Saturated()),
                        Asked.portion("C033", "1", "w/w")))
                .isEqualTo(new NotAssessed("The strength of a saturated solution of sodium chloride is not known."));
    }

    @Test
    void water_makes_up_the_rest_however_much_is_named() {
        assertThat(Asked.statements(Asked.classification(Asked.mixture("C033 3, C439 99"))))
                .isEqualTo("H314");
    }

    @Test
    void a_mixture_by_volume_and_mass_takes_the_lowest_density_it_can_have() {
        var brady = Asked.answer(
                Asked.portion("C347", "45", "g/dm3"),
                Asked.portion("C002", "9", "v/v"),
                Asked.portion("C262", "68", "v/v"));

        assertThat(brady.massPercent()).isNull();
        assertThat(brady.remarks())
                .containsExactly(
                        "The density of the mixture is not known: the lowest that it can have, 0.933 g/cm³, was taken, so"
                                + " no mass percentage is smaller than it is.",
                        "What the components do to one another is not considered, only what each of them is.");
    }

    @Test
    void a_salt_beside_another_is_no_lighter_than_its_own_solution() {
        var answer = Asked.answer(Asked.portion("C002", "1", "mol/dm3"), Asked.portion("C053", "0.1", "mol/dm3"));

        assertThat(answer.remarks().getFirst()).contains("1.062 g/cm³");
    }

    @Test
    void the_way_it_was_worked_out_is_said() {
        assertThat(Asked.answer(Asked.portion("C001", "2", "mol/dm3")).remarks())
                .containsExactly("The mass percentage comes from the table of densities at 20 °C.");
        assertThat(Asked.answer(Asked.portion("C001", "12", "mol/dm3")).remarks())
                .containsExactly("The solution is stronger than the table of densities at 20 °C goes: its last line was"
                        + " continued.");
        assertThat(Asked.answer(Asked.portion("C279", "10", "v/v")).remarks().getFirst())
                .contains("volumes added up");
        assertThat(Asked.answer(Asked.portion("C036", "0.02", "mol/dm3"))
                        .remarks()
                        .getFirst())
                .contains("that of water, 0.998 g/cm³");
        assertThat(Asked.answer(Asked.portion("C001", "5", "w/w")).remarks()).isEmpty();
    }

    @Test
    void the_strongest_is_the_substance_itself_or_the_strongest_solution_known() {
        assertThat(Strengths.strongest(Asked.facts("C033"))).isEqualTo(MassPercent.WHOLE);
        assertThat(Strengths.strongest(Asked.facts("C001"))).isEqualTo(MassPercent.of("36"));
        assertThat(Strengths.strongest(Asked.facts("C026"))).isEqualTo(MassPercent.of("48"));
        assertThat(Strengths.strongest(Asked.facts("C040"))).isEqualTo(MassPercent.of("50"));
    }

    @Test
    void a_solution_is_no_stronger_than_the_table_of_densities_goes_or_the_bottle_it_is_bought_in() {
        assertThat(Strengths.strongestSolution(Asked.facts("C033"))).isEqualTo(MassPercent.of("50"));
        assertThat(Strengths.strongestSolution(Asked.facts("C001"))).isEqualTo(MassPercent.of("36"));
        assertThat(Strengths.strongestSolution(Asked.facts("C303"))).isEqualTo(MassPercent.WHOLE);
    }

    @Test
    void a_unit_that_does_not_suit_has_no_value() {
        assertThat(Strengths.in(Asked.facts("C053"), MassPercent.of("5"), StrengthUnit.VOLUMES))
                .isEmpty();
        assertThat(Strengths.in(Asked.facts("C353"), MassPercent.of("5.95"), StrengthUnit.VOLUMES)
                        .orElseThrow()
                        .doubleValue())
                .isBetween(19.9, 20.1);
    }

    @ParameterizedTest(name = "{1} {2} of {0} is {3} g/dm³: {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    C001 | 2   | mol/dm3 | 72.92   | 2 × 36.46
                    C053 | 10  | w/w     | 107.08  | 10 % of 1070.8 g
                    C279 | 10  | w/w     | 97.1806 | 10 % of 1/(0.1/0.785 + 0.9/0.9982)
                    C279 | 20  | v/v     | 157     | 20 % of 785 g
                    C036 | 2   | mol/dm3 | 148.18  | 2 × 74.09
                    C036 | 1   | w/w     |         | no table of densities
                    C063 | 40  | w/w     | 592     | the bottle as supplied, 40 % of 1480 g
                    C063 | 39  | w/w     |         | nobody knows its density
                    C363 | 1   | mol/dm3 |         | it has no molar mass
                    """)
    void grams_are_what_can_be_weighed_out(
            String id, String value, String unit, @Nullable BigDecimal grams, String why) {
        var strength = Strength.of(value, StrengthUnit.parse(unit).orElseThrow());

        assertThat(Strengths.gramsPerDm3(Asked.facts(id), strength).map(it -> it.stripTrailingZeros()))
                .as(why)
                .isEqualTo(Optional.ofNullable(grams).map(BigDecimal::stripTrailingZeros));
    }

    @Test
    void a_bottle_holds_as_many_grams_as_its_strength_and_density_make() {
        assertThat(Strengths.gramsPerDm3AsSupplied(Asked.facts("C001")).orElseThrow())
                .isEqualByComparingTo("424.584"); // 36 % of 1179.4 g
        assertThat(Strengths.gramsPerDm3AsSupplied(Asked.facts("C279")).orElseThrow())
                .isEqualByComparingTo("785");
        assertThat(Strengths.gramsPerDm3AsSupplied(Asked.facts("C036"))).isEmpty();
    }

    @Test
    void a_liquid_is_measured_by_the_volume_that_its_mass_fills() {
        // 97.1806 g of 785 g in a dm³
        assertThat(Strengths.in(Asked.facts("C279"), MassPercent.of("10"), StrengthUnit.PERCENT_V_V)
                        .orElseThrow())
                .isEqualByComparingTo("12.3797");
    }
}
