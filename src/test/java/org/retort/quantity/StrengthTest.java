package org.retort.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrengthTest {

    @Test
    void the_same_strength_written_twice_is_the_same_value() {
        assertThat(Strength.of("2.0", StrengthUnit.MOL_PER_DM3)).isEqualTo(Strength.of("2", StrengthUnit.MOL_PER_DM3));
    }

    @Test
    void nothing_is_stronger_than_all_of_it() {
        assertThatThrownBy(() -> Strength.of("101", StrengthUnit.PERCENT_V_V))
                .hasMessage("a strength cannot be more than 100 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e10000000", "-1e10000000", "1e-10000000", "0e2147483647", "99999999999999"})
    void an_absurd_number_is_refused_before_anything_is_worked_out(String absurd) {
        assertThatThrownBy(() -> Strength.of(absurd, StrengthUnit.MOL_PER_DM3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("that number is too large or too fine for a strength: write it like 250 or 0.05");
        assertThatThrownBy(() -> Quantity.of(absurd, Unit.CM3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("that number is too large or too fine for an amount: write it like 250 or 0.05");
    }

    @ParameterizedTest
    @CsvSource({
        "mol/dm3,MOL_PER_DM3",
        "M,MOL_PER_DM3",
        "mol/dm³,MOL_PER_DM3",
        "%w/v,PERCENT_W_V",
        "w/w,PERCENT_W_W",
        "% v/v,PERCENT_V_V",
        "vol,VOLUMES",
        "g/dm3,G_PER_DM3"
    })
    void strength_units_are_read_in_every_usual_spelling(String text, StrengthUnit unit) {
        assertThat(StrengthUnit.parse(text)).contains(unit);
    }
}
