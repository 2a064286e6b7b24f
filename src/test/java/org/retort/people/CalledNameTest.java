package org.retort.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalledNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ms Sana Khan, Ms Khan, SK",
        "Dr Rhys Lewis, Dr Lewis, RL",
        "Priya Nair, Priya Nair, PN",
        "Mr Khan, Mr Khan, K",
        "Madonna, Madonna, M"
    })
    void a_title_is_kept_for_calling_and_left_out_of_initials(String full, String brief, String initials) {
        var name = new CalledName(full);

        assertThat(name.brief()).isEqualTo(brief);
        assertThat(name.initials()).isEqualTo(initials);
    }
}
