package org.retort.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nothing to leave out, Ethanol 96 %, Ethanol 96 %",
        "nothing there, '', ''",
        "a null character, 'Etha\u0000nol', Ethanol",
        "a bell and a delete, 'Etha\u0007nol\u007F\u0085', Ethanol",
        "a turned direction, 'Etha\u202Elon\u202C', Ethalon",
        "an isolated direction, '\u2066Ethanol\u2069\u200E\u061C', Ethanol",
        "spaces of no width, '\uFEFFEtha\u200Bnol\u2060', Ethanol",
        "hyphens and signs of no width, 'Etha\u00ADnol\u180E\u2061\u206F', Ethanol",
        "half an emoji, 'Ethanol\uD83E', Ethanol",
        "only what nobody sees, '\u202E\u0000', ''",
        "new lines and tabs stay, 'a\n\tb\r\n', 'a\n\tb\r\n'",
        "emoji and their joiners stay, '👩‍🔬 🧪 ⚠️', '👩‍🔬 🧪 ⚠️'",
        "other scripts and accents stay, 'مرحبا Ångström ẞ', 'مرحبا Ångström ẞ'"
    })
    void text_is_what_somebody_can_see(String what, String typed, String expected) {
        assertThat(VisibleText.of(typed)).as(what).isEqualTo(expected);
    }
}
