package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveringTest {

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "H314, H314, true",
        "H318, H314, true",
        "H315, H314, true",
        "H319, H318, true",
        "H315, H318, false",
        "H314, H318, false",
        "H335, H314, false",
        "H302, H301, true",
        "H302, H311, false",
        "H301+H311, H300 H311, true",
        "H301+H311, H300, false",
        "H301, H301+H311, true",
        "H400, H410, true",
        "H410, H400, false",
        "H361d, H360D, true",
        "H361f, H360D, false",
        "H360F, H360FD, true",
        "H360FD, H360F, false",
        "H360, H360, true",
        "H225, H226, false",
        "H226, H225, true"
    })
    void the_graver_category_of_an_effect_covers_the_milder(String code, String others, boolean covered) {
        var known = Arrays.stream(others.split(" "))
                .map(other -> new HazardStatement(other, ""))
                .toList();

        assertThat(Covering.isCovered(new HazardStatement(code, ""), known)).isEqualTo(covered);
    }
}
