package org.retort.practicals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencePracticalTest {

    @Test
    void hazards_name_units_as_people_read_them() {
        var temperatureChanges = ReferencePractical.all().stream()
                .filter(practical -> practical.id().equals("AQA-GCSE-CHEM-4"))
                .findFirst()
                .orElseThrow();

        assertThat(temperatureChanges.data().hazards())
                .isEqualTo("2 mol/dm³ sodium hydroxide is corrosive (serious skin and eye damage);"
                        + " 2 mol/dm³ hydrochloric acid splashes");
    }
}
