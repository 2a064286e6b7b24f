package org.retort.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.retort.assessments.AssessmentFilter;
import org.retort.assessments.AssessmentLists;
import org.retort.assessments.AssessmentState;
import org.retort.assessments.TemplateFilter;
import org.retort.assessments.TemplateLists;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.platform.ui.SearchSource;
import org.retort.practicals.Handler;
import org.retort.practicals.KeyStage;
import org.retort.practicals.Mode;
import org.retort.practicals.PracticalFilter;
import org.retort.practicals.Practicals;
import org.retort.practicals.Subject;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.requests.DayBoard;
import org.retort.requests.Lesson;
import org.retort.requests.PickLists;
import org.retort.requests.RequestBook;
import org.retort.requests.RequestFilter;
import org.retort.requests.RequestState;
import org.retort.requests.Requests;
import org.retort.stock.ContainerFilter;
import org.retort.stock.ContainerState;
import org.retort.stock.EquipmentFilter;
import org.retort.stock.EquipmentStock;
import org.retort.stock.Handling;
import org.retort.stock.NewContainers;
import org.retort.stock.NewPlace;
import org.retort.stock.PlaceContents;
import org.retort.stock.Places;
import org.retort.stock.Stock;
import org.retort.stock.StockAvailability;
import org.retort.stock.StockRoom;
import org.retort.testing.As;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// The whole application on a real PostgreSQL: every migration runs, Hibernate finds its tables as it expects them, and
/// the queries of every list are understood.
@Tag("own-application")
@SpringBootTest(properties = "retort.demo=false")
@Import(TestSchools.class)
@DirtiesContext
@As({"TECHNICIAN", "TEACHER"})
class PostgresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final PageRequest PAGE = PageRequest.of(0, 50);

    @Autowired
    BeanFactory beans;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Stock stock;

    @Autowired
    Places places;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) throws IOException {
        @SuppressWarnings("resource") // stops with the virtual machine
        var database = EmbeddedPostgres.start();
        registry.add("spring.datasource.url", () -> database.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
    }

    @BeforeEach
    void it_is_postgresql() {
        assertThat(jdbc.queryForObject("select version()", String.class)).startsWith("PostgreSQL");
    }

    @Test
    void stock_is_received_taken_from_and_listed_by_every_filter_and_sort() {
        var room = new StockRoom(beans);
        var alkali = room.solution("Sodium hydroxide", "2");
        var bottle = room.bottle(alkali);
        var other = room.receive(
                NewContainers.full(room.solution("Zinc sulfate", "1"), 1, Quantity.of(500, Unit.CM3), room.otherShelf)
                        .dated(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1)));
        var code = stock.find(bottle).orElseThrow().code();
        beans.getBean(Handling.class)
                .take(UUID.randomUUID(), bottle, Quantity.of(250, Unit.CM3))
                .orThrow();

        assertThat(stock.find(bottle).orElseThrow().remaining()).isEqualTo(Quantity.of(750, Unit.CM3));
        assertThat(stock.history(bottle).rows()).hasSize(2);
        assertThat(stock.detail(bottle).row().code()).isEqualTo(code);
        for (var sort : List.of("name", "expires", "received", "code")) {
            for (var direction : Sort.Direction.values()) {
                var page = PageRequest.of(0, 50, Sort.by(direction, sort));
                assertThat(stock.containers(ContainerFilter.ALL, page)).hasSize(2);
                assertThat(stock.containers(ContainerFilter.under(room.prepRoom), page))
                        .hasSize(2);
                assertThat(stock.containers(ContainerFilter.text("sodium 2m"), page))
                        .singleElement()
                        .returns(bottle, row -> row.id());
                assertThat(stock.containers(ContainerFilter.text(code.label()), page))
                        .hasSize(1);
                for (var only : ContainerFilter.Only.values()) {
                    var filter = new ContainerFilter("", null, only, null);
                    assertThat(stock.containers(filter, page)).hasSize((int) stock.count(filter));
                }
                for (var state : ContainerState.values()) {
                    var filter = new ContainerFilter("zinc", room.prepRoom, null, state);
                    assertThat(stock.containers(filter, page)).hasSize((int) stock.count(filter));
                }
            }
        }
        assertThat(stock.containers(new ContainerFilter("", null, ContainerFilter.Only.EXPIRED, null), PAGE))
                .singleElement()
                .returns(other, row -> row.id());
        assertThat(stock.counts(ContainerFilter.ALL).inUse()).isEqualTo(2);
        assertThat(stock.counts(new ContainerFilter("sod", room.shelf, null, null))
                        .inUse())
                .isEqualTo(1);
        var availability = beans.getBean(StockAvailability.class);
        assertThat(availability.inStore(List.of(alkali))).containsEntry(alkali, Quantity.of(750, Unit.CM3));
        assertThat(availability.candidates(alkali)).hasSize(1);
        assertThat(availability.strongerOf(alkali)).isEmpty();
    }

    @Test
    void places_are_a_tree_with_contents() {
        var room = new StockRoom(beans);
        room.bottle();

        assertThat(places.tree())
                .extracting(place -> place.path())
                .containsExactly("Lab 4", "Prep room", "Prep room › Shelf 2", "Prep room › Shelf 10");
        assertThat(places.find("shelf", 5)).hasSize(2);
        assertThat(places.contents(room.prepRoom)).isEqualTo(new PlaceContents(1, 0, 2));
        var shelf = places.find(room.shelf).orElseThrow();
        places.change(room.shelf, NewPlace.of(room.lab, shelf.name(), shelf.kind()), shelf.version())
                .orThrow();
        assertThat(places.contents(room.lab)).isEqualTo(new PlaceContents(1, 0, 1));
        places.archive(room.otherShelf, "taken down").orThrow();
        assertThat(places.tree()).hasSize(3);
        var equipment = beans.getBean(EquipmentStock.class);
        for (var filter :
                List.of(new EquipmentFilter("", null, false), new EquipmentFilter("beaker 250", room.prepRoom, true))) {
            assertThat(equipment.counted(filter, PAGE)).isEmpty();
            assertThat(equipment.items(filter, PAGE)).isEmpty();
        }
        assertThat(equipment.residentIn(room.lab)).isEmpty();
    }

    @Test
    void a_school_is_opened_with_its_libraries_and_they_are_listed() {
        open();
        var practicals = beans.getBean(Practicals.class);
        var templates = beans.getBean(TemplateLists.class);
        var assessments = beans.getBean(AssessmentLists.class);

        assertThat(practicals.find(PracticalFilter.ALL, PAGE).getTotalElements())
                .isEqualTo(108);
        assertThat(practicals.find(PracticalFilter.text("titration acid"), PAGE))
                .isNotEmpty();
        var narrow = new PracticalFilter(
                "a",
                practicals.courses().getFirst(),
                KeyStage.values()[0],
                Subject.values()[0],
                Mode.values()[0],
                Handler.values()[0],
                true);
        for (var sort : List.of("title", "course", "keyStage", "subject", "mode", "whoMayHandle")) {
            assertThat(practicals.list(
                            narrow, PageRequest.of(0, 50, Sort.by(sort).descending())))
                    .isEmpty();
        }
        assertThat(templates.count(TemplateFilter.ALL)).isEqualTo(108);
        for (var show : TemplateFilter.Show.values()) {
            var filter = new TemplateFilter("a", show);
            assertThat(templates.rows(filter, PageRequest.ofSize(200))).hasSize((int) templates.count(filter));
        }
        assertThat(assessments.rows(AssessmentFilter.ALL, PAGE)).isEmpty();
        var mine = new AssessmentFilter(
                "a", AssessmentState.SIGNED, TODAY, TODAY, Actor.required().person());
        assertThat(assessments.rows(mine, PAGE)).hasSize((int) assessments.count(mine));
        assertThat(beans.getBean(SubstanceCatalogue.class).find("sulphuric", PAGE))
                .isNotEmpty();
        for (var source : beans.getBeanProvider(SearchSource.class)) {
            assertThat(source.find("sodium", 5)).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void a_request_is_kept_and_listed() {
        open();
        var practicals = beans.getBean(Practicals.class);
        var practical = practicals.list(PracticalFilter.ALL, PAGE).getFirst().id();
        var room = new StockRoom(beans);
        var lesson = new Lesson(
                practical,
                new Lesson.When(TODAY, null),
                room.lab,
                null,
                "9A/Sc1",
                9,
                30,
                2,
                false,
                Actor.required().person(),
                0,
                List.of(),
                "");
        var requests = beans.getBean(Requests.class);
        var kept =
                requests.keep(null, 0, lesson, requests.kit(lesson, List.of())).orThrow();
        var book = beans.getBean(RequestBook.class);

        assertThat(book.find(RequestFilter.between(TODAY, TODAY), PAGE))
                .singleElement()
                .returns(kept.id(), row -> row.id());
        assertThat(book.find(RequestFilter.between(TODAY, TODAY).onlyMine(), PAGE))
                .hasSize(1);
        var sent = RequestFilter.between(TODAY, TODAY).in(EnumSet.of(RequestState.SUBMITTED));
        assertThat(book.find(sent, PAGE)).isEmpty();
        assertThat(book.detail(kept.id()).lesson()).isEqualTo(lesson);
        assertThat(book.ofPractical(practical)).isEmpty();
        assertThat(book.withPicked(UUID.randomUUID())).isEmpty();
        assertThat(beans.getBean(DayBoard.class).day(TODAY).lessons()).isEmpty();
        assertThat(beans.getBean(PickLists.class).of(TODAY, Set.of()).items()).isEmpty();
    }

    @Test
    void what_nobody_can_see_is_neither_stored_nor_looked_for() {
        var room = new StockRoom(beans);
        var shelf = places.find(room.shelf).orElseThrow();
        places.change(
                        room.shelf,
                        NewPlace.of(room.prepRoom, "Shelf\u0000 \u202E9\u0007", shelf.kind()),
                        shelf.version())
                .orThrow();

        assertThat(places.find(room.shelf).orElseThrow().name()).isEqualTo("Shelf 9");
        assertThat(places.find("shelf\u0000 9", 5)).hasSize(1);
        assertThat(stock.containers(ContainerFilter.text("sod\u0000ium"), PAGE)).isEmpty();
        assertThat(beans.getBean(SubstanceCatalogue.class).find("\u0000", PAGE)).isNotNull();
        for (var source : beans.getBeanProvider(SearchSource.class)) {
            assertThat(source.find("x\u0000\u202E", 5)).isEmpty();
        }
    }

    /// Everything that a school begins with.
    private void open() {
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ ->
                        events.publishEvent(new SchoolOpened(Actor.required().school())));
    }
}
