package org.retort.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.retort.assessments.TemplateFilter;
import org.retort.assessments.TemplateLists;
import org.retort.assessments.TemplateState;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.Formulations;
import org.retort.documents.HouseColour;
import org.retort.documents.Letterhead;
import org.retort.documents.Letterheads;
import org.retort.documents.Logo;
import org.retort.labels.LabelCode;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolId;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.stock.ContainerFilter;
import org.retort.stock.Stock;
import org.retort.testing.Pictures;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;

/// A school of the version before, with data in it, is opened by the application of today: Flyway takes its tables to
/// the head, Hibernate finds them as it expects them, and nothing that was there is lost. A subclass says on which
/// database.
///
/// For the next version: write `at-….sql` for the tables as they stand now, and point [#PREVIOUS] at it.
@Tag("own-application")
@SpringBootTest(properties = "retort.demo=false")
@Import(TestSchools.class)
@DirtiesContext
abstract class UpgradedSchool {

    private static final String PREVIOUS = "0070";

    /// What was in each table before, by its name.
    private static Map<String, List<Map<String, Object>>> before = Map.of();

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Flyway flyway;

    @Autowired
    Stock stock;

    @Autowired
    Formulations formulations;

    @Autowired
    TemplateLists templates;

    @Autowired
    Letterheads letterheads;

    @Autowired
    TestSchools schools;

    /// Brings an empty database to the state of the version before, and has the application open it.
    static void open(DynamicPropertyRegistry registry, String url, String user, String blob) throws SQLException {
        Flyway.configure()
                .dataSource(url, user, "")
                .placeholders(Map.of("blob", blob))
                .target(PREVIOUS)
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(url, user, "")) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("migration/at-%s.sql".formatted(PREVIOUS)));
            before = contents(connection);
        }
        registry.add("spring.datasource.url", () -> url);
        registry.add("spring.datasource.username", () -> user);
    }

    @BeforeEach
    void priya_signs_in() {
        var school = new SchoolId(id(1));
        schools.actAs(new TestSchools.TestActor(school, new PersonId(id(11)), "Priya Nair"), "TECHNICIAN");
    }

    @Test
    void every_migration_has_run() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()).allMatch(run -> run.getState().isApplied());
        assertThat(flyway.info().applied())
                .extracting(MigrationInfo::getVersion)
                .hasSizeGreaterThan(10)
                .anyMatch(version -> version.getVersion().equals(PREVIOUS))
                .last()
                .satisfies(newest -> assertThat(newest.isNewerThan(PREVIOUS)).isTrue());
    }

    @Test
    void no_row_and_no_value_of_before_is_lost() {
        assertThat(before).hasSizeGreaterThan(30).containsKey("movement");

        var now = jdbc.execute(UpgradedSchool::contents);

        before.forEach((table, rows) -> {
            var columns = rows.isEmpty()
                    ? List.<String>of()
                    : List.copyOf(rows.getFirst().keySet());
            var kept = now.get(table).stream()
                    .map(row -> {
                        var known = new HashMap<>(row);
                        known.keySet().retainAll(columns);
                        return known;
                    })
                    .toList();
            assertThat(kept)
                    .as(table)
                    .containsAll(rows.stream().map(row -> asToday(table, row)).toList());
        });
    }

    /// Of what was there, V0084 alone writes something anew: the units in the names of equipment.
    private static HashMap<String, Object> asToday(String table, Map<String, Object> row) {
        var today = new HashMap<>(row);
        if (table.startsWith("equipment_")) {
            today.computeIfPresent("name", (_, name) -> Unit.inWords(name.toString()));
        }
        return today;
    }

    @Test
    void units_in_the_names_of_equipment_are_written_as_people_read_them() {
        for (var table : List.of("equipment_model", "equipment_count", "equipment_item")) {
            assertThat(jdbc.queryForList("select name from " + table, String.class))
                    .as(table)
                    .contains("Beaker 250 cm³")
                    .noneMatch(name -> name.contains("m3"));
        }
    }

    @Test
    void the_application_shows_the_bottle_its_history_its_hazard_and_the_template() {
        var bottle = stock.find(new LabelCode("J4XRM828")).orElseThrow();

        assertThat(bottle.remaining()).isEqualTo(Quantity.of(750, Unit.CM3));
        assertThat(bottle.placePath()).isEqualTo("Prep room › Shelf 2");
        assertThat(stock.history(bottle.id()).rows())
                .extracting(line -> line.change())
                .containsExactly(Quantity.of(-250, Unit.CM3), Quantity.of(1000, Unit.CM3));
        assertThat(stock.containers(ContainerFilter.text("hydrochloric"), PageRequest.ofSize(10)))
                .singleElement()
                .returns(bottle.id(), row -> row.id());
        assertThat(formulations.row(new FormulationId(id(42))).classification().word())
                .isEqualTo("Warning");
        assertThat(templates.rows(TemplateFilter.ALL, PageRequest.ofSize(10)))
                .singleElement()
                .returns(TemplateState.APPROVED, row -> row.state());
    }

    /// Later than it was, never earlier: nobody's name goes before its time.
    @Test
    void who_had_left_counts_as_leaving_today() {
        assertThat(jdbc.queryForList("select left_on from person where not active", LocalDate.class))
                .containsExactly(LocalDate.now(ZoneId.systemDefault()));
        assertThat(jdbc.queryForList("select left_on from person where active", LocalDate.class))
                .containsOnlyNulls();
    }

    @Test
    void the_database_takes_away_what_was_signed_only_once_its_time_is_over_and_never_changes_it() {
        var signed = UUID.randomUUID();
        jdbc.update("""
                insert into risk_assessment (id, school_id, lesson_id, practical_id, title, group_code, year_group,
                    lesson_date, period, room, teacher_id, teacher_name, pupils, group_size, state, note, signed_by,
                    signed_at, signed_sha256, version)
                values (?, ?, ?, ?, 'Neutralisation', '10X2', 10, date '2020-03-02', 'P2', 'Lab 4', ?, 'Mr Owen Pugh', 28, 2,
                    'SIGNED', '', 'Mr Owen Pugh', timestamp with time zone '2020-02-27 15:00:00+00:00', 'ab12', 0)
                """, signed, id(1), UUID.randomUUID(), id(71), id(13));
        jdbc.update(
                "insert into signed_copy (id, school_id, content, document, sha256, version) values (?, ?, ?, ?, 'ab12', 0)",
                signed,
                id(1),
                new byte[] {1},
                new byte[] {2});

        assertThatThrownBy(() -> jdbc.update("delete from signed_copy where id = ?", signed))
                .hasMessageContaining("never changes");
        jdbc.update("update risk_assessment set removed_on = current_date where id = ?", signed);
        assertThatThrownBy(() -> jdbc.update("update signed_copy set sha256 = 'x' where id = ?", signed))
                .hasMessageContaining("never changes");
        assertThat(jdbc.update("delete from signed_copy where id = ?", signed)).isEqualTo(1);
    }

    @Test
    void its_documents_look_as_before_until_it_settles_a_letterhead() {
        assertThat(letterheads.current()).isEqualTo(Letterhead.of("Old School", "http://localhost:8080"));

        schools.actAs("Ada Min", "ADMINISTRATOR");
        var crest = Logo.of(Pictures.crest()).orThrow();
        letterheads.change(letterheads.settled().version(), "#5B2A86", crest).orThrow();

        assertThat(letterheads.current())
                .isEqualTo(Letterhead.of("Old School", "http://localhost:8080")
                        .in(new HouseColour(0x5B2A86))
                        .with(crest));
    }

    private static Map<String, List<Map<String, Object>>> contents(Connection connection) {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        var tables = jdbc.queryForList("""
                select lower(table_name) from information_schema.tables
                where table_type = 'BASE TABLE' and lower(table_schema) = 'public'
                and lower(table_name) <> 'flyway_schema_history'
                """, String.class);
        var contents = new HashMap<String, List<Map<String, Object>>>();
        for (var table : tables) {
            contents.put(table, rows(jdbc, table));
        }
        return contents;
    }

    /// Column names in small letters, because H2 and PostgreSQL differ in that.
    private static List<Map<String, Object>> rows(JdbcTemplate jdbc, String table) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var row : jdbc.queryForList("select * from " + table)) {
            var plain = new HashMap<String, Object>();
            row.forEach((column, value) -> plain.put(column.toLowerCase(Locale.ROOT), value));
            rows.add(plain);
        }
        return rows;
    }

    private static UUID id(int number) {
        return new UUID(0, Long.parseLong(String.valueOf(number), 16));
    }
}
