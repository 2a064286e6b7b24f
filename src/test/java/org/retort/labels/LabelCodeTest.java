package org.retort.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retort.labels.LabelCode.Reading;

class LabelCodeTest {

    private static final String ALPHABET = CheckCharacter.ALPHABET;
    private final Random random = new Random(7);

    @Test
    void every_wrong_character_at_every_place_is_caught() {
        for (var round = 0; round < 2_000; round++) {
            var code = LabelCode.random(random).value();
            for (var place = 0; place < 8; place++) {
                for (var symbol : ALPHABET.toCharArray()) {
                    if (symbol != code.charAt(place)) {
                        var wrong = new StringBuilder(code);
                        wrong.setCharAt(place, symbol);
                        assertThat(CheckCharacter.fits(wrong.toString()))
                                .as("%s for %s", wrong, code)
                                .isFalse();
                    }
                }
            }
        }
    }

    /// The sum is linear, so what the other characters are does not matter: all pairs at all places is all there is.
    @Test
    void every_swap_of_neighbours_is_caught_for_every_pair_of_symbols() {
        var swaps = 0;
        for (var place = 0; place < 7; place++) {
            for (var first : ALPHABET.toCharArray()) {
                for (var second : ALPHABET.toCharArray()) {
                    var code = codeWith(place, first, second);
                    var swapped = new StringBuilder(code);
                    swapped.setCharAt(place, code.charAt(place + 1));
                    swapped.setCharAt(place + 1, code.charAt(place));
                    if (code.charAt(place) != code.charAt(place + 1)) {
                        assertThat(CheckCharacter.fits(swapped.toString()))
                                .as("%s for %s", swapped, code)
                                .isFalse();
                        swaps++;
                    }
                }
            }
        }
        assertThat(swaps).isGreaterThan(6_900);
    }

    private String codeWith(int place, char first, char second) {
        var payload = new StringBuilder(LabelCode.random(random).value().substring(0, 7));
        payload.setCharAt(place, first);
        if (place < 6) {
            payload.setCharAt(place + 1, second);
        } else {
            payload.setCharAt(0, second);
        }
        return payload.append(CheckCharacter.of(payload.toString())).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "HTTPS://PREP.SCHOOL.EXAMPLE/S/%s",
                "https://another-server.example:8443/s/%s?from=label",
                "http://localhost:8080/s/%s/",
                "  /S/%s\r\n"
            })
    void a_code_is_read_behind_any_host(String text) {
        var code = LabelCode.random(random);

        assertThat(LabelCode.parse(text.formatted(code.value()))).isEqualTo(new Reading.Read(code));
        assertThat(LabelCode.parse(text.formatted(code.label().toLowerCase(java.util.Locale.ROOT))))
                .isEqualTo(new Reading.Read(code));
    }

    @Test
    void letters_that_look_like_digits_are_read_as_digits() {
        var code = new LabelCode("1101001" + CheckCharacter.of("1101001"));

        assertThat(LabelCode.parse("iL0l-oO1" + code.value().charAt(7))).isEqualTo(new Reading.Read(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "J4XR", "J4XRM82CC", "https://example.org/", "UUUUUUUU", "J4XR_82C", "4006381333931"})
    void what_is_no_code_is_said_to_be_none(String text) {
        assertThat(LabelCode.parse(text)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void a_wrong_check_character_is_said_to_be_one() {
        assertThat(LabelCode.parse("/S/00000001"))
                .isEqualTo(
                        new Reading.WrongCheck(
                                "0000 0001 is not a code of ours: one character is wrong, or two have changed places. Scan or type it again."));
        assertThatThrownBy(() -> new LabelCode("00000001")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_code_is_written_in_two_groups_of_four() {
        assertThat(new LabelCode("00000000").label()).isEqualTo("0000 0000");
    }
}
