package org.retort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedHazardTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            H314                         |                | H314   |
            Skin Corr. 1B H314           | Skin Corr. 1B  | H314   |
            Skin Corr. 1B; H314          | Skin Corr. 1B  | H314   |
            Skin Corr. 1B, H314, 5 %     | Skin Corr. 1B  | H314   | 5
            Skin Corr. 1B; H314; 5       | Skin Corr. 1B  | H314   | 5
            Eye Irrit. 2 H319 ≥ 0.5 %    | Eye Irrit. 2   | H319   | 0.5
            STOT SE 3; H335 from 10%     | STOT SE 3      | H335   | 10
            Repr. 1B H360FD              | Repr. 1B       | H360FD |
            EUH066                       |                | EUH066 |
            """)
    void a_line_is_read_as_people_type_it(String line, String category, String code, BigDecimal from) {
        assertThat(StatedHazard.parse(line)).contains(new StatedHazard(category == null ? "" : category, code, from));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "irritant", "H999", "Skin Corr. 1B"})
    void what_names_no_statement_of_the_law_is_not_read(String line) {
        assertThat(StatedHazard.parse(line)).isEmpty();
    }

    @Test
    void what_is_kept_is_read_again() {
        var hazards = List.of(new StatedHazard("Skin Corr. 1B", "H314", new BigDecimal("5")), StatedHazard.of("H290"));

        assertThat(StatedHazard.parseAll(StatedHazard.lines(hazards))).isEqualTo(hazards);
    }
}
