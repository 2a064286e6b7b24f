package org.retort.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.Formulations;
import org.retort.hazards.Classification;
import org.retort.platform.CurrentSchool;
import org.retort.platform.PersonId;
import org.retort.platform.Schools;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

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

    @Autowired
    Formulations formulations;

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void isBeingFilled(DynamicPropertyRegistry properties) throws IOException {
        var mark = Files.createFile(folder.resolve("filling"));
        properties.add("retort.demo.filling", mark::toString);
    }

    @Test
    void a_school_that_is_filled_is_no_longer_marked_as_being_filled() {
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_files_fill_one_school() {
        assertThat(schools.all()).hasSize(1);
        CurrentSchool.run(schools.all().getFirst(), () -> {
            assertThat(count("person")).isEqualTo(13);
            assertThat(count("container")).isEqualTo(361);
            assertThat(count("equipment_item")).isEqualTo(40);
        });
    }

    /// Prints what of the demo school nobody has assessed, and why; nothing of it may be without an answer.
    @Test
    void every_container_and_kit_line_has_an_answer() {
        CurrentSchool.run(schools.all().getFirst(), () -> {
            var actor = new TestSchools.TestActor(schools.all().getFirst(), PersonId.next(), "Reader");
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new TestingAuthenticationToken(actor, "none", "ROLE_TECHNICIAN"));
            SecurityContextHolder.setContext(context);
            try {
                tell("Containers", "select formulation_id from container");
                tell(
                        "Kit lines",
                        "select formulation_id from kit_line where formulation_id is not null and not removed");
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
    }

    private void tell(String what, String query) {
        var ids = jdbc.queryForList(query, UUID.class).stream()
                .map(FormulationId::new)
                .toList();
        var rows = formulations.rows(ids);
        assertThat(rows.keySet()).containsAll(ids);
        var statuses = new TreeMap<String, Integer>();
        var reasons = new TreeMap<String, Set<String>>();
        for (var id : ids) {
            var row = rows.get(id);
            statuses.merge(row.classification().status(), 1, Integer::sum);
            why(row.classification())
                    .forEach(reason -> reasons.computeIfAbsent(reason, _ -> new TreeSet<>())
                            .add(row.label()));
        }
        System.out.printf(">> %s: %d, %s%n", what, ids.size(), statuses);
        reasons.forEach((reason, labels) -> System.out.printf(">>   %s%n>>     %s%n", reason, labels));
    }

    private static List<String> why(Classification classification) {
        return classification instanceof Classification.NotAssessed(var reason, var _)
                ? List.of("not assessed: " + reason)
                : classification.gaps().stream()
                        .map(gap -> "partly: " + gap.sentence())
                        .toList();
    }

    private int count(String table) {
        var count = jdbc.queryForObject("select count(*) from " + table, Integer.class);
        return count == null ? 0 : count;
    }
}
