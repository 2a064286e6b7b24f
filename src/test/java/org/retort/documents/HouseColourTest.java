package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retort.platform.Outcome;

class HouseColourTest {

    private static final int WHITE = 0xFFFFFF;

    @ParameterizedTest
    @CsvSource({"#5B2A86, #5B2A86", "5b2a86, #5B2A86", "' #063 ', #006633", "#767676, #767676", "#000, #000000"})
    void a_colour_is_read_as_people_write_it(String typed, String colour) {
        assertThat(HouseColour.parse(typed).orThrow().hex()).isEqualTo(colour);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "purple", "#12345", "#1234567", "rgb(1,2,3)", "#GG0000"})
    void what_is_no_colour_is_refused_with_an_example(String typed) {
        assertThat(HouseColour.parse(typed))
                .isEqualTo(Outcome.refused(
                        "colour", "Write the colour as # and six digits or letters from A to F, such as #075E5E."));
    }

    @ParameterizedTest
    @CsvSource({"#777777, 4.4, #757575", "#F6D58A, 1.4, #84734A", "#FFFFFF, 1.0, #757575", "#FF0000, 3.9, #ED0000"})
    void a_colour_that_white_words_cannot_be_read_on_is_refused_with_a_darker_one(
            String typed, String contrast, String darker) {
        assertThat(HouseColour.parse(typed))
                .isEqualTo(Outcome.refused(
                        "colour",
                        "White words on %s cannot be read: the contrast is %s to 1, and 4.5 is needed. Choose a darker shade, such as %s."
                                .formatted(typed, contrast, darker)));
        assertThat(HouseColour.parse(darker)).isInstanceOf(Outcome.Done.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HouseColour(Integer.parseInt(typed.substring(1), 16)));
    }

    @Test
    void words_in_every_colour_that_will_do_can_be_read_on_white_and_on_its_tint() {
        for (var rgb = 0; rgb <= WHITE; rgb += 0x050B0D) {
            if (HouseColour.contrast(rgb, WHITE) >= 4.5) {
                var colour = new HouseColour(rgb);

                assertThat(HouseColour.contrast(colour.ink(), colour.tint()))
                        .as(colour.hex())
                        .isGreaterThanOrEqualTo(4.5);
                assertThat(HouseColour.contrast(colour.ink(), WHITE)).isGreaterThanOrEqualTo(4.5);
            }
        }
    }
}
