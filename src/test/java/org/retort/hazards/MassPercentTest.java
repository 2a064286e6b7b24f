package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MassPercentTest {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "0,           0.00 %",
        "0.000000001, 0.00000000100 %",
        "0.000000012, 0.0000000120 %",
        "0.000000123, 0.000000123 %",
        "0.0590,      0.0590 %",
        "0.09994,     0.0999 %",
        "0.09995,     0.100 %",
        "0.1,         0.100 %",
        "0.999,       0.999 %",
        "0.9995,      1.00 %",
        "1.005,       1.01 %",
        "7.060755,    7.06 %",
        "9.994999999, 9.99 %",
        "9.995,       10.0 %",
        "12,          12.0 %",
        "99.95,       100 %",
        "100,         100 %",
        "110.4,       110 %",
        "999.5,       1000 %",
        "1235,        1240 %",
    })
    void what_is_measured_is_shown_to_three_digits_rounded_half_up(String percent, String label) {
        assertThat(MassPercent.of(percent).label()).isEqualTo(label);
    }

    @ParameterizedTest(name = "{0} is written as {1}")
    @CsvSource({
        "0, 0 %",
        "0.5, 0.5 %",
        "12.50, 12.5 %",
        "100, 100 %",
        "0.000000001, 0.000000001 %",
        "10, 10 %",
    })
    void a_limit_is_written_with_no_more_digits_than_it_has(String percent, String exactly) {
        assertThat(MassPercent.of(percent).exactly()).isEqualTo(exactly);
        assertThat(MassPercent.of(percent).value() + " %").isEqualTo(exactly.replace("0.000000001", "1E-9"));
    }

    @Test
    void a_figure_is_exact_to_a_billionth_of_a_percent() {
        assertThat(MassPercent.of("5")).isEqualTo(new MassPercent(5_000_000_000L));
        assertThat(MassPercent.of(new BigDecimal("0.0000000004"))).isEqualTo(new MassPercent(0));
        assertThat(MassPercent.of(0.0000000006)).isEqualTo(new MassPercent(1));
        assertThat(MassPercent.WHOLE).isEqualTo(MassPercent.of("100"));
        assertThat(MassPercent.of("5")).isLessThan(new MassPercent(5_000_000_001L));
        assertThatThrownBy(() -> MassPercent.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
