package org.retort.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceRowTest {

    @ParameterizedTest
    @CsvSource({
        "Prep room, Prep room",
        "Prep room › Shelf 1, Prep room › Shelf 1",
        "Science › Prep room › Alkalis › Shelf 2, Alkalis › Shelf 2"
    })
    void the_end_of_a_path_tells_the_shelf(String path, String end) {
        assertThat(PlaceRow.end(path)).isEqualTo(end);
    }
}
