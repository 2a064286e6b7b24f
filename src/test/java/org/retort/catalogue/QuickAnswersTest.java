package org.retort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.retort.quantity.StrengthUnit.MOL_PER_DM3;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retort.quantity.Strength;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@RetortTest
@As("TECHNICIAN")
class QuickAnswersTest {

    @Autowired
    private ReferenceLibrary library;

    @Autowired
    private SubstanceCatalogue substances;

    @Autowired
    private Formulations formulations;

    @Autowired
    private QuickAnswers quick;

    @BeforeEach
    void copyTheLibrary() {
        library.copyInto();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            NaOH 0.5M                    | Sodium hydroxide 0.5 mol/dm³  | Warning
            NaOH 2M                      | Sodium hydroxide 2 mol/dm³    | Danger
            2 mol/dm3 hydrochloric acid  | Hydrochloric acid 2 mol/dm³   | Not classified
            caustic soda 0.1 M           | Sodium hydroxide 0.1 mol/dm³  | Not classified
            sodum hydroxid 0.1 M         | Sodium hydroxide 0.1 mol/dm³  | Not classified
            sulphuric acid 1 mol/dm3     | Sulfuric acid 1 mol/dm³       | Warning
            1310-73-2 2 M                | Sodium hydroxide 2 mol/dm³    | Danger
            conc hydrochloric acid       | Hydrochloric acid, as supplied | Danger
            """)
    void a_line_is_answered_at_once(String text, String label, String word) {
        var first = quick.to(WhatIsItAt.parse(text), 5).getFirst();

        assertThat(first.label().replace('\u00A0', ' ')).isEqualTo(label);
        assertThat(first.classified().classification().word()).isEqualTo(word);
    }

    @Test
    void a_bare_percent_of_a_liquid_is_read_by_volume_and_by_mass() {
        assertThat(quick.to(WhatIsItAt.parse("ethanol 70 %"), 5))
                .extracting(answer -> answer.label().replace('\u00A0', ' '))
                .startsWith("Ethanol 70 % v/v", "Ethanol 70 % w/w");
    }

    @Test
    void twenty_volume_peroxide_is_known() {
        assertThat(quick.to(WhatIsItAt.parse("H2O2 20 vol"), 5)
                        .getFirst()
                        .label()
                        .replace('\u00A0', ' '))
                .isEqualTo("Hydrogen peroxide 20 vol");
    }

    @Test
    void bench_strength_is_what_the_school_keeps() {
        var acid = substances.byReference("C001").orElseThrow();
        formulations.of(acid, Form.SOLUTION, Strength.of("2", MOL_PER_DM3)).orThrow();

        assertThat(quick.to(WhatIsItAt.parse("bench hydrochloric"), 5))
                .extracting(answer -> answer.label().replace('\u00A0', ' '))
                .containsExactly("Hydrochloric acid 2 mol/dm³");
    }

    @Test
    void a_strength_that_cannot_be_has_no_answer() {
        assertThat(quick.to(WhatIsItAt.parse("hydrochloric acid 40 M"), 1)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sulphuric          | Sulfuric acid
            sulfuric           | Sulfuric acid
            H₂SO₄              | Sulfuric acid
            H2SO4              | Sulfuric acid
            7664-93-9          | Sulfuric acid
            oil of vitriol     | Sulfuric acid
            caustic soda       | Sodium hydroxide
            NaOH               | Sodium hydroxide
            acetic acid        | Ethanoic acid
            hydrocloric acid   | Hydrochloric acid
            sodiun hydroxyde   | Sodium hydroxide
            ethnol             | Ethanol
            """)
    void names_old_and_new_typos_formulae_and_numbers_all_find_it(String typed, String name) {
        assertThat(substances
                        .find(typed, PageRequest.ofSize(3))
                        .getContent()
                        .getFirst()
                        .name())
                .isEqualTo(name);
    }
}
