package org.retort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.retort.platform.Actor;
import org.retort.testing.As;
import org.retort.testing.RetortTest;

@RetortTest
class StartTest {

    @Test
    @As("TECHNICIAN")
    void the_application_starts_and_somebody_acts_in_it() {
        assertThat(Actor.required().displayName()).isEqualTo("Pat Tester");
    }
}
