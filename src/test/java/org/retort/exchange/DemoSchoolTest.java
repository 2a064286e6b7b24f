package org.retort.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.retort.platform.CurrentSchool;
import org.retort.platform.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/// The demo school as its files fill it.
@Tag("own-application")
@SpringBootTest(
        properties = {"spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1", "retort.demo=true"},
        webEnvironment = SpringBootTest.WebEnvironment.MOCK)
class DemoSchoolTest {

    @Autowired
    Schools schools;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void the_files_fill_one_school() {
        assertThat(schools.all()).hasSize(1);
        CurrentSchool.run(schools.all().getFirst(), () -> {
            assertThat(count("person")).isEqualTo(13);
            assertThat(count("container")).isEqualTo(361);
            assertThat(count("equipment_item")).isEqualTo(40);
        });
    }

    private int count(String table) {
        var count = jdbc.queryForObject("select count(*) from " + table, Integer.class);
        return count == null ? 0 : count;
    }
}
