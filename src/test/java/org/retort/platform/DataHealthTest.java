package org.retort.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class DataHealthTest {

    @Test
    void it_is_up_only_when_the_data_is_there() {
        var health = new DataHealth();
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

        health.ready();

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }
}
