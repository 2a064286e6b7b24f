package org.retort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelCodes;
import org.retort.people.ApiTokens;
import org.retort.people.Role;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.ui.SearchSource;
import org.retort.practicals.Handler;
import org.retort.practicals.KeyStage;
import org.retort.practicals.Mode;
import org.retort.practicals.PracticalData;
import org.retort.practicals.PracticalEditing;
import org.retort.practicals.PracticalFilter;
import org.retort.practicals.PracticalId;
import org.retort.practicals.Practicals;
import org.retort.practicals.Subject;
import org.retort.scanning.Scanned;
import org.retort.scanning.Scanning;
import org.retort.stock.ContainerFilter;
import org.retort.stock.ContainerId;
import org.retort.stock.Handling;
import org.retort.stock.NewPlace;
import org.retort.stock.PlaceId;
import org.retort.stock.PlaceKind;
import org.retort.stock.Places;
import org.retort.stock.Stock;
import org.retort.stock.StockRoom;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.retort.testing.Web;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/// Two schools in one database: the second learns nothing of what the first has, whichever way it asks, and the
/// database itself refuses a row that points from one to the other.
@RetortTest
@As("TECHNICIAN")
class SchoolsApartTest {

    private static final PageRequest PAGE = PageRequest.ofSize(50);
    private static final String SECRET = "Unobtainium";

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Stock stock;

    @Autowired
    Places places;

    @Autowired
    Practicals practicals;

    @Autowired
    TestSchools schools;

    @Autowired
    WebApplicationContext context;

    ContainerId bottle;
    PlaceId place;
    PracticalId practical;
    LabelCode bottleCode;
    LabelCode placeCode;
    StockRoom ours;
    ContainerId ourBottle;

    /// The first school has a bottle, a place and a practical; then somebody of the second acts.
    @BeforeEach
    void two_schools() {
        var room = new StockRoom(beans);
        bottle = room.bottle(room.solution(SECRET, "2"));
        place = places.create(NewPlace.of(room.prepRoom, SECRET, PlaceKind.CUPBOARD))
                .orThrow();
        practical = beans.getBean(PracticalEditing.class).add(secret()).orThrow();
        bottleCode = stock.find(bottle).orElseThrow().code();
        placeCode = places.find(place).orElseThrow().code();
        assertThat(hits()).isNotEmpty();

        schools.actAs(schools.aSchool(), "Olga Other", "TECHNICIAN");
        ours = new StockRoom(beans);
        ourBottle = ours.bottle();
    }

    @Test
    void a_list_or_a_search_shows_the_own_school_only() {
        assertThat(stock.containers(ContainerFilter.ALL, PAGE)).singleElement().returns(ourBottle, row -> row.id());
        assertThat(stock.containers(ContainerFilter.text(SECRET), PAGE)).isEmpty();
        assertThat(stock.containers(ContainerFilter.text(bottleCode.label()), PAGE))
                .isEmpty();
        assertThat(stock.counts(ContainerFilter.ALL).inUse()).isEqualTo(1);
        assertThat(places.tree()).hasSize(4).noneMatch(row -> row.id().equals(place));
        assertThat(places.find(SECRET, 5)).isEmpty();
        assertThat(practicals.find(PracticalFilter.ALL, PAGE)).isEmpty();
        assertThat(practicals.find(PracticalFilter.text(SECRET), PAGE)).isEmpty();
        assertThat(hits()).isEmpty();
    }

    @Test
    @SafetyRule("SR-025")
    void an_id_of_another_school_is_not_known() {
        assertThat(stock.find(bottle)).isEmpty();
        assertThat(stock.rows(List.of(bottle))).isEmpty();
        unknown(() -> stock.detail(bottle));
        unknown(() -> stock.history(bottle));
        unknown(() -> stock.containers(ContainerFilter.under(place), PAGE));
        assertThat(places.find(place)).isEmpty();
        assertThat(places.paths(List.of(place))).isEmpty();
        unknown(() -> places.path(place));
        unknown(() -> places.contents(place));
        unknown(() -> practicals.detail(practical));
        assertThat(practicals.rows(List.of(practical))).isEmpty();
        assertThat(practicals.history(practical)).isEmpty();
    }

    @Test
    @SafetyRule("SR-025")
    void nothing_of_another_school_is_changed_or_pointed_to() {
        var handling = beans.getBean(Handling.class);

        unknown(() -> handling.open(UUID.randomUUID(), bottle));
        unknown(() -> handling.move(UUID.randomUUID(), ourBottle, place));
        var version = places.find(ours.shelf).orElseThrow().version();
        unknown(() -> places.change(place, NewPlace.of(null, "Ours now", PlaceKind.SHELF), 0));
        unknown(() -> places.change(ours.shelf, NewPlace.of(place, "Shelf 2", PlaceKind.SHELF), version));
        unknown(() -> places.create(NewPlace.of(place, "Foothold", PlaceKind.SHELF)));
    }

    @Test
    void a_label_of_another_school_is_not_known() {
        var scanning = beans.getBean(Scanning.class);
        var codes = beans.getBean(LabelCodes.class);

        for (var code : List.of(bottleCode, placeCode)) {
            assertThat(scanning.scan(code.value())).isEqualTo(new Scanned.Unknown(code));
            unknown(() -> scanning.describe(code));
            assertThat(codes.find(code)).isEmpty();
        }
        assertThat(stock.find(bottleCode)).isEmpty();
        assertThat(places.byCode(placeCode)).isEmpty();
        assertThat(codes.codesOf(CodeKind.CONTAINER, List.of(bottle.value()))).isEmpty();
    }

    @Test
    void a_script_of_another_school_is_told_nothing() throws Exception {
        var token = beans.getBean(ApiTokens.class)
                .make("script", Set.of(Role.TECHNICIAN))
                .orThrow()
                .token();
        TestSecurityContextHolder.clearContext();

        call(token, get("/api/v1/containers"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].id").value(ourBottle.value().toString()));
        call(token, get("/api/v1/containers?q=" + SECRET))
                .andExpect(jsonPath("$.total").value(0));
        call(token, get("/api/v1/practicals?q=" + SECRET))
                .andExpect(jsonPath("$.total").value(0));
        call(token, get("/api/v1/practicals/" + practical.value())).andExpect(status().isNotFound());
        call(token, get("/api/v1/codes/" + bottleCode.value())).andExpect(status().isNotFound());
        call(token, get("/api/v1/codes/" + placeCode.value())).andExpect(status().isNotFound());
        var order = post("/api/v1/movements")
                .header("Idempotency-Key", "1")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"code\":\"%s\",\"action\":\"open\"}".formatted(bottleCode.value()));
        call(token, order).andExpect(status().isNotFound());
    }

    @Test
    void the_database_refuses_a_row_that_points_to_another_school() {
        assertThat(moveOurBottleTo(ours.otherShelf)).isEqualTo(1);
        assertThatThrownBy(() -> moveOurBottleTo(place)).isInstanceOf(DataIntegrityViolationException.class);

        assertThat(insertPlaceUnder(ours.prepRoom)).isEqualTo(1);
        assertThatThrownBy(() -> insertPlaceUnder(place)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @SafetyRule("SR-025")
    void every_reference_between_tables_of_a_school_carries_the_school() {
        var references = """
            select r.constraint_name from information_schema.referential_constraints r
            join information_schema.table_constraints t on t.constraint_name = r.constraint_name
            join information_schema.table_constraints u on u.constraint_name = r.unique_constraint_name
            where exists (select 1 from information_schema.columns c
                          where c.table_name = t.table_name and lower(c.column_name) = 'school_id')
              and exists (select 1 from information_schema.columns c
                          where c.table_name = u.table_name and lower(c.column_name) = 'school_id')
            """;
        var withSchool = """
            select constraint_name from information_schema.key_column_usage where lower(column_name) = 'school_id'
            """;
        var named = """
            select concat(table_name, ' ', constraint_name) from information_schema.table_constraints
            where constraint_name in (%s) and constraint_name not in (%s)
            """;

        assertThat(jdbc.queryForList(references, String.class)).hasSizeGreaterThan(20);
        assertThat(jdbc.queryForList(named.formatted(references, withSchool), String.class))
                .isEmpty();
    }

    private int moveOurBottleTo(PlaceId to) {
        return jdbc.update("update container set place_id = ? where id = ?", to.value(), ourBottle.value());
    }

    private int insertPlaceUnder(PlaceId parent) {
        var id = UUID.randomUUID();
        return jdbc.update(
                "insert into place (id, school_id, parent_id, name, kind, code, path, path_key, lineage, depth, traits,"
                        + " facilities, archived, sibling_key, version) values (?, ?, ?, 'Foothold', 'SHELF', ?,"
                        + " 'Foothold', 'foothold', 'x', 1, '', '', false, ?, 0)",
                id,
                Actor.required().school().value(),
                parent.value(),
                id.toString().substring(0, 8),
                id.toString());
    }

    /// Everything that the search of the screen finds.
    private List<?> hits() {
        return beans.getBeanProvider(SearchSource.class).stream()
                .flatMap(source -> source.find(SECRET, 5).stream())
                .toList();
    }

    private static void unknown(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(NoSuchThing.class);
    }

    private ResultActions call(String token, MockHttpServletRequestBuilder call) throws Exception {
        return Web.of(context).perform(call.header("Authorization", "Bearer " + token));
    }

    private static PracticalData secret() {
        return new PracticalData(
                SECRET,
                "KS3",
                "99",
                KeyStage.KS3,
                Subject.CHEMISTRY,
                Mode.CLASS,
                Handler.Y7_9,
                2,
                null,
                "Hot water",
                "Stand up",
                "",
                "");
    }
}
