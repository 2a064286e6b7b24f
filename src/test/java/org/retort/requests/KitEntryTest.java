package org.retort.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retort.platform.Outcome;

class KitEntryTest {

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "1000000.1", "0.0000001"})
    void an_amount_that_stock_cannot_hold_is_refused(String amount) {
        assertThat(KitEntry.amount(new BigDecimal(amount)))
                .isEqualTo(Outcome.refused("amount", "Write at most 1\u202F000\u202F000, with at most six decimals."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void nothing_is_no_amount(String amount) {
        assertThat(KitEntry.amount(new BigDecimal(amount)))
                .isEqualTo(Outcome.refused("amount", "Write how much goes out in all."));
    }

    @Test
    void an_amount_that_can_be_is_taken() {
        assertThat(KitEntry.amount(new BigDecimal("1000000"))).isEqualTo(Outcome.done(new BigDecimal("1000000")));
        assertThat(KitEntry.amount(null).refusal()).contains("Write how much goes out in all.");
    }
}
