package org.retort.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
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
import org.retort.people.Acting;
import org.retort.people.Administration;
import org.retort.people.RecordKind;
import org.retort.people.Retention;
import org.retort.platform.CurrentSchool;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolClock;
import org.retort.platform.Schools;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.config.ScheduledTaskHolder;
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

    @Autowired
    Acting acting;

    @Autowired
    Administration administration;

    @Autowired
    Retention retention;

    @Autowired
    ScheduledTaskHolder tasks;

    @Autowired
    Clock clock;

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

    /// Whatever they did in the demo school stays, and nothing of it says who they were.
    @Test
    @SafetyRule("SR-052")
    void a_name_that_was_let_go_stands_nowhere_any_more() {
        var leavers = List.of("Priya Nair", "Ms Sana Khan", "Dr Rhys Lewis", "Mrs Carys Hughes");
        var school = schools.all().getFirst();
        assertThat(leavers).allSatisfy(name -> assertThat(columnsWith(name)).isNotEmpty());
        var administrator = jdbc.queryForObject(
                "select p.id from person p join person_role r on r.person_id = p.id where r.role = 'ADMINISTRATOR'"
                        + " fetch first row only",
                UUID.class);
        acting.as(school, new PersonId(administrator), () -> {
            leavers.forEach(name -> administration
                    .deactivate(
                            new PersonId(jdbc.queryForObject("select id from person where name = ?", UUID.class, name)))
                    .orThrow());
            retention.settle(RecordKind.NAMES_OF_LEAVERS, 0, 1).orThrow();
            retention.settle(RecordKind.SIGNED_ASSESSMENTS, 0, 1).orThrow();
        });

        SchoolClock.recording(clock.instant().plus(Duration.ofDays(800)), this::night);

        assertThat(leavers).allSatisfy(name -> assertThat(columnsWith(name)).isEmpty());
        assertThat(columnsWith("Former member of staff 1")).isNotEmpty();
    }

    private void night() {
        tasks.getScheduledTasks().stream()
                .map(scheduled -> scheduled.getTask().getRunnable())
                .filter(job -> job.toString().contains("LettingGo"))
                .forEach(Runnable::run);
    }

    /// Where these words stand, whatever the table.
    private List<String> columnsWith(String words) {
        return jdbc
                .queryForList(
                        "select table_name, column_name from information_schema.columns where table_schema = 'PUBLIC' and table_name <> 'flyway_schema_history'"
                                + " and data_type in ('CHARACTER VARYING', 'CHARACTER LARGE OBJECT', 'BINARY LARGE OBJECT')")
                .stream()
                .map(column -> column.get("TABLE_NAME") + "." + column.get("COLUMN_NAME"))
                .filter(column -> holds(column, words))
                .toList();
    }

    private boolean holds(String column, String words) {
        var parts = column.split("\\.");
        var found = jdbc.queryForObject(
                "select count(*) from %s where position(? in utf8tostring(cast(%s as varbinary))) > 0"
                        .formatted(parts[0], parts[1]),
                Integer.class,
                words);
        return found != null && found > 0;
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
