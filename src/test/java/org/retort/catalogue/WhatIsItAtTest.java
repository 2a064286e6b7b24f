package org.retort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retort.catalogue.WhatIsItAt.How;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

class WhatIsItAtTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            NaOH 0.5M                          | NaOH                 | 0.5  | MOL_PER_DM3
            NaOH 0.5 m                         | NaOH                 | 0.5  | MOL_PER_DM3
            0.5M NaOH                          | NaOH                 | 0.5  | MOL_PER_DM3
            2 mol/dm3 hydrochloric acid        | hydrochloric acid    | 2    | MOL_PER_DM3
            2 mol/dm³ hydrochloric acid        | hydrochloric acid    | 2    | MOL_PER_DM3
            hydrochloric acid 2 mol dm-3       | hydrochloric acid    | 2    | MOL_PER_DM3
            hydrochloric acid 2 mol dm⁻³       | hydrochloric acid    | 2    | MOL_PER_DM3
            hydrochloric acid 2 mol/l          | hydrochloric acid    | 2    | MOL_PER_DM3
            hydrochloric acid 2 molar          | hydrochloric acid    | 2    | MOL_PER_DM3
            hydrochloric acid, 0,1 mol/dm3     | hydrochloric acid    | 0.1  | MOL_PER_DM3
            H2O2 20 vol                        | H2O2                 | 20   | VOLUMES
            H2O2 20vol                         | H2O2                 | 20   | VOLUMES
            hydrogen peroxide 100 volumes      | hydrogen peroxide    | 100  | VOLUMES
            ethanol 70 %                       | ethanol              | 70   |
            70% ethanol                        | ethanol              | 70   |
            propan-2-ol 70% v/v                | propan-2-ol          | 70   | PERCENT_V_V
            nitric acid 3 % w/w                | nitric acid          | 3    | PERCENT_W_W
            starch 1 w/v                       | starch               | 1    | PERCENT_W_V
            sodium chloride 10 g/dm3           | sodium chloride      | 10   | G_PER_DM3
            sodium chloride 10 g/l             | sodium chloride      | 10   | G_PER_DM3
            what is NaOH at 4 mol/dm3?         | NaOH                 | 4    | MOL_PER_DM3
            C001 4 mol/dm3                     | C001                 | 4    | MOL_PER_DM3
            iron(III) chloride solution 0.1 M  | iron(III) chloride   | 0.1  | MOL_PER_DM3
            CuSO4.5H2O 1 M                     | CuSO4.5H2O           | 1    | MOL_PER_DM3
            1310-73-2 0.5 M                    | 1310-73-2            | 0.5  | MOL_PER_DM3
            2-methylpropan-2-ol 5 %            | 2-methylpropan-2-ol  | 5    |
            """)
    void a_name_a_number_and_a_unit_in_any_order(String text, String name, BigDecimal value, StrengthUnit unit) {
        assertThat(WhatIsItAt.parse(text)).isEqualTo(new WhatIsItAt(name, value, unit, How.UNSAID));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            bench hydrochloric               | hydrochloric       | BENCH
            dilute sulfuric acid             | sulfuric acid      | BENCH
            dil. HCl                         | . HCl              | BENCH
            conc sulphuric acid              | sulphuric acid     | CONCENTRATED
            concentrated nitric acid         | nitric acid        | CONCENTRATED
            glacial ethanoic acid            | ethanoic acid      | CONCENTRATED
            saturated sodium chloride        | sodium chloride    | SATURATED
            sodium hydroxide                 | sodium hydroxide   | UNSAID
            propan-2-ol                      | propan-2-ol        | UNSAID
            H2O2                             | H2O2               | UNSAID
            4 mols                           | 4 mols             | UNSAID
            sodium 0 M                       | sodium 0 M         | UNSAID
            """)
    void how_strong_in_words_or_not_at_all(String text, String name, How how) {
        assertThat(WhatIsItAt.parse(text)).isEqualTo(new WhatIsItAt(name, null, null, how));
    }

    @Test
    void a_bare_percent_means_what_the_substance_says() {
        assertThat(WhatIsItAt.parse("ethanol 70 %").strength(StrengthUnit.PERCENT_V_V))
                .contains(Strength.of("70", StrengthUnit.PERCENT_V_V));
    }

    @Test
    void more_than_all_of_it_is_no_strength() {
        assertThat(WhatIsItAt.parse("ethanol 170 %").strength(StrengthUnit.PERCENT_V_V))
                .isEmpty();
    }
}
