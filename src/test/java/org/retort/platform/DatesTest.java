package org.retort.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @Test
    void a_day_is_written_as_people_read_it() {
        assertThat(Dates.day(LocalDate.of(2026, 11, 24))).isEqualTo("Tue 24 Nov 2026");
        assertThat(Dates.day(LocalDate.of(2026, 9, 3))).isEqualTo("Thu 3 Sep 2026");
        assertThat(Dates.month(LocalDate.of(2027, 9, 1))).isEqualTo("Sep 2027");
    }

    @Test
    void a_day_in_an_address_is_read() {
        assertThat(Dates.parse(" 2026-11-24 ")).contains(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tomorrow", "2026-02-30", "24/11/2026", "+999999999-12-31", "-0044-03-15", "2200-01-01"})
    void what_is_no_day_of_any_school_is_none(String text) {
        assertThat(Dates.parse(text)).isEmpty();
    }

    @Test
    void a_day_in_no_year_of_any_school_is_a_slip_of_the_keyboard() {
        assertThat(Dates.possible(LocalDate.of(2199, 12, 31))).isTrue();
        assertThat(Dates.possible(LocalDate.of(20262, 11, 24))).isFalse();
        assertThat(Dates.possible(LocalDate.of(202, 11, 24))).isFalse();
    }
}
