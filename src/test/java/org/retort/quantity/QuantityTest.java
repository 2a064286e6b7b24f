package org.retort.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @Test
    void a_cubic_decimetre_compares_as_a_thousand_cubic_centimetres_but_is_written_differently() {
        var dm3 = Quantity.of("1", Unit.DM3);
        var cm3 = Quantity.of("1000", Unit.CM3);

        assertThat(dm3).isEqualByComparingTo(cm3).isNotEqualTo(cm3);
        assertThat(dm3.in(Unit.CM3)).isEqualTo(cm3);
    }

    @Test
    void grams_are_not_added_to_cubic_centimetres() {
        assertThatThrownBy(() -> Quantity.of("1", Unit.G).plus(Quantity.of("1", Unit.CM3)))
                .isInstanceOf(UnitMismatch.class)
                .hasMessage("cm3 cannot be expressed in g");
    }

    @ParameterizedTest
    @CsvSource({"1450,CM3,1 450 cm³", "0.5,DM3,0.5 dm³", "1000000,G,1 000 000 g", "15,ITEM,15", "-250,CM3,−250 cm³"})
    void an_amount_reads_as_a_technician_writes_it(String amount, Unit unit, String label) {
        assertThat(Quantity.of(amount, unit).label().replace('\u202F', ' ').replace('\u00A0', ' '))
                .isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"cm3,CM3", "cm³,CM3", "ml,CM3", "dm3,DM3", "L,DM3", "g,G", "kg,KG", "mg,MG", "item,ITEM"})
    void units_are_read_in_every_usual_spelling(String text, Unit unit) {
        assertThat(Unit.parse(text)).contains(unit);
    }

    @Test
    void what_is_added_and_taken_away_again_leaves_the_amount_as_it_was() {
        var seed = 20261122L;
        var random = new Random(seed);
        for (var round = 0; round < 1_000; round++) {
            var start = new Quantity(BigDecimal.valueOf(random.nextLong(1, 10_000_000_000L), 6), Unit.CM3);
            var change = new Quantity(BigDecimal.valueOf(random.nextLong(1, 10_000_000_000L), 3), Unit.DM3);

            assertThat(start.plus(change).minus(change))
                    .as("seed %s, round %s", seed, round)
                    .isEqualTo(start);
        }
    }
}
