package org.retort.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.platform.NoSuchThing;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.quantity.Unit;
import org.retort.scanning.Scanned;
import org.retort.scanning.Scanning;
import org.retort.testing.As;
import org.retort.testing.Queries;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

@RetortTest
@As("TECHNICIAN")
class StockListTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Stock stock;

    @Autowired
    Handling handling;

    @Autowired
    Receiving receiving;

    @Autowired
    TestSchools schools;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    Clock clock;

    StockRoom room;
    LocalDate today;

    @BeforeEach
    void aRoom() {
        room = new StockRoom(beans);
        today = LocalDate.now(clock);
    }

    @Test
    void words_are_found_in_any_order_and_spelling() {
        room.bottle(room.solution("Sulfuric acid", "0.5"));
        room.bottle(room.solution("Hydrochloric acid", "2"));
        room.bottle(room.solution("Propan-2-ol", "1"));

        assertThat(names(""))
                .containsExactly("Hydrochloric acid 2 mol/dm³", "Propan-2-ol 1 mol/dm³", "Sulfuric acid 0.5 mol/dm³");
        assertThat(names("acid sulph")).containsExactly("Sulfuric acid 0.5 mol/dm³");
        assertThat(names("0.5")).containsExactly("Sulfuric acid 0.5 mol/dm³");
        assertThat(names("hydro 2m")).containsExactly("Hydrochloric acid 2 mol/dm³");
        assertThat(names("propan2ol")).containsExactly("Propan-2-ol 1 mol/dm³");
        assertThat(names("100%")).isEmpty();
        assertThat(names("nothing of the kind")).isEmpty();
    }

    @Test
    void strengths_are_in_order_of_number() {
        var acid = room.substance("Hydrochloric acid");
        for (var strength : List.of("10", "2", "0.5")) {
            room.bottle(room.formulation(acid, Form.SOLUTION, Strength.of(strength, StrengthUnit.MOL_PER_DM3)));
        }

        assertThat(names(""))
                .containsExactly(
                        "Hydrochloric acid 0.5 mol/dm³", "Hydrochloric acid 2 mol/dm³", "Hydrochloric acid 10 mol/dm³");
    }

    @Test
    void a_code_finds_its_container_even_when_it_is_typed_badly() {
        var bottle = room.bottle();
        room.bottle();
        var code = stock.find(bottle).orElseThrow().code();

        var found = stock.containers(ContainerFilter.text(code.label().toLowerCase(Locale.ROOT)), Pageable.ofSize(10));

        assertThat(found.getContent()).extracting(ContainerRow::id).containsExactly(bottle);
        assertThat(found.getTotalElements()).isEqualTo(1);
    }

    @Test
    void chips_narrow_the_list_and_count_without_it() {
        var ink = room.solution("Ink", "1");
        var old = received(ink, today.minusYears(1), today.minusDays(1));
        var soon = received(ink, today.minusYears(1), today.plusDays(30));
        received(ink, today.minusYears(1), today.plusDays(31));
        var low = room.bottle(ink);
        handling.take(UUID.randomUUID(), low, Quantity.of(800, Unit.CM3)).orThrow();
        var unknown = room.receive(
                NewContainers.full(ink, 1, Quantity.of(1, Unit.DM3), room.shelf).ofUnknownAmount());
        var gone = room.bottle(ink);
        handling.finish(UUID.randomUUID(), gone).orThrow();

        assertThat(ids(ContainerFilter.Only.EXPIRED)).containsExactly(old);
        assertThat(ids(ContainerFilter.Only.EXPIRING)).containsExactly(soon);
        assertThat(ids(ContainerFilter.Only.LOW)).containsExactly(low);
        assertThat(ids(ContainerFilter.Only.UNKNOWN)).containsExactly(unknown);
        assertThat(ids(ContainerFilter.Only.NOT_ASSESSED)).hasSize(5).doesNotContain(gone);
        assertThat(stock.counts(ContainerFilter.ALL))
                .isEqualTo(new ContainerCounts(
                        5,
                        Map.of(
                                ContainerFilter.Only.EXPIRED, 1L,
                                ContainerFilter.Only.EXPIRING, 1L,
                                ContainerFilter.Only.LOW, 1L,
                                ContainerFilter.Only.UNKNOWN, 1L,
                                ContainerFilter.Only.NOT_ASSESSED, 5L,
                                ContainerFilter.Only.RESTRICTED, 0L)));
        assertThat(stock.containers(new ContainerFilter("", null, null, ContainerState.FINISHED), Pageable.ofSize(10))
                        .getContent())
                .extracting(ContainerRow::id)
                .containsExactly(gone);
    }

    @Test
    void a_place_shows_what_stands_in_it_and_under_it() {
        var bottle = room.bottle();
        handling.move(UUID.randomUUID(), room.bottle(), room.lab).orThrow();

        var inside = stock.containers(ContainerFilter.under(room.prepRoom), Pageable.ofSize(10));

        assertThat(inside.getContent()).extracting(ContainerRow::id).containsExactly(bottle);
        assertThat(inside.getTotalElements()).isEqualTo(1);
    }

    @Test
    void chips_count_within_a_place_whether_little_or_much_stands_there() {
        var ink = room.solution("Ink", "1");
        var old = received(ink, today.minusYears(1), today.minusDays(1));
        var low = room.bottle(ink);
        handling.take(UUID.randomUUID(), low, Quantity.of(800, Unit.CM3)).orThrow();
        handling.move(UUID.randomUUID(), received(ink, today.minusYears(1), today.minusDays(2)), room.lab)
                .orThrow();

        assertHolds(2, old, low);

        receive(ink, 200);
        receive(ink, 200);
        receive(ink, StandingThere.FEW - 400);
        assertHolds(2L + StandingThere.FEW, old, low);
    }

    private void assertHolds(long inUse, ContainerId old, ContainerId low) {
        var here = ContainerFilter.under(room.prepRoom);
        var counts = stock.counts(here);
        assertThat(counts.inUse()).isEqualTo(inUse);
        assertThat(counts.only())
                .containsEntry(ContainerFilter.Only.EXPIRED, 1L)
                .containsEntry(ContainerFilter.Only.LOW, 1L)
                .containsEntry(ContainerFilter.Only.UNKNOWN, 0L);
        assertThat(stock.containers(here.with(ContainerFilter.Only.EXPIRED), Pageable.ofSize(10)))
                .extracting(ContainerRow::id)
                .containsExactly(old);
        assertThat(stock.containers(here.with(ContainerFilter.Only.LOW), Pageable.ofSize(10)))
                .extracting(ContainerRow::id)
                .containsExactly(low);
        assertThat(stock.containers(here, PageRequest.of(0, 2, Sort.by("expires"))))
                .extracting(ContainerRow::id)
                .startsWith(old);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "expires", "received", "code"})
    void pages_follow_each_other_without_gap_or_overlap_forwards_and_backwards(String property) {
        var substances = List.of(room.solution("A", "1"), room.solution("B", "1"), room.solution("C", "1"));
        for (var at = 0; at < substances.size(); at++) {
            receiving
                    .receive(NewContainers.full(substances.get(at), 7 + at, Quantity.of(1, Unit.DM3), room.shelf))
                    .orThrow();
        }
        for (var sort : List.of(Sort.by(property), Sort.by(property).descending())) {
            var whole = stock.containers(ContainerFilter.ALL, PageRequest.of(0, 100, sort))
                    .map(ContainerRow::id)
                    .getContent();
            assertThat(whole).hasSize(24).doesNotHaveDuplicates();
            for (var size : List.of(1, 5, 7, 24)) {
                assertThat(pages(size, sort)).isEqualTo(whole);
            }
        }
        var forwards = stock.containers(ContainerFilter.ALL, PageRequest.of(0, 100, Sort.by(property)));
        var backwards = stock.containers(
                ContainerFilter.ALL, PageRequest.of(0, 100, Sort.by(property).descending()));
        assertThat(backwards.getContent().reversed()).isEqualTo(forwards.getContent());
    }

    @Test
    void a_list_costs_the_same_queries_however_long_it_is() {
        room.bottle();
        var one = Queries.of(factory, () -> stock.containers(ContainerFilter.ALL, PageRequest.of(0, 50)));
        for (var more = 0; more < 20; more++) {
            room.bottle();
        }

        assertThat(Queries.of(factory, () -> stock.containers(ContainerFilter.ALL, PageRequest.of(0, 50))))
                .isEqualTo(one)
                .isEqualTo(6);
        assertThat(Queries.of(factory, () -> stock.containers(ContainerFilter.text("sodium"), PageRequest.of(1, 10))))
                .isEqualTo(6);
        assertThat(Queries.of(
                        factory,
                        () -> stock.containers(ContainerFilter.ALL, PageRequest.of(2, 10, Sort.by("expires")))))
                .isEqualTo(6);
        assertThat(Queries.of(
                        factory, () -> stock.containers(ContainerFilter.under(room.prepRoom), PageRequest.of(0, 10))))
                .isEqualTo(8);
        assertThat(Queries.of(factory, () -> stock.counts(ContainerFilter.ALL))).isEqualTo(12);
        assertThat(Queries.of(factory, () -> stock.counts(ContainerFilter.under(room.prepRoom))))
                .as("what stands there is looked up once for all chips")
                .isEqualTo(14);
    }

    @Test
    void first_and_last_page_search_and_scan_cost_the_same_queries_in_a_stock_of_any_size() {
        var ink = room.solution("Ink", "1");
        receive(ink, 60);
        var some = costs(60);
        receive(ink, 180);

        assertThat(costs(240))
                .isEqualTo(some)
                .isEqualTo(Map.of("first page", 6L, "last page", 6L, "search", 6L, "scan", 19L));
    }

    private void receive(FormulationId what, int howMany) {
        receiving
                .receive(NewContainers.full(what, howMany, Quantity.of(1, Unit.DM3), room.shelf))
                .orThrow();
    }

    private Map<String, Long> costs(int size) {
        var last = PageRequest.of(size / 20 - 1, 20);
        var code = stock.containers(ContainerFilter.ALL, last)
                .getContent()
                .getLast()
                .code();
        var scanning = beans.getBean(Scanning.class);
        return Map.of(
                "first page",
                Queries.of(factory, () -> stock.containers(ContainerFilter.ALL, PageRequest.of(0, 20))),
                "last page",
                Queries.of(factory, () -> stock.containers(ContainerFilter.ALL, last)),
                "search",
                Queries.of(factory, () -> stock.containers(ContainerFilter.text("ink"), PageRequest.of(1, 20))),
                "scan",
                Queries.of(
                        factory, () -> assertThat(scanning.scan(code.value())).isInstanceOf(Scanned.Thing.class)));
    }

    @Test
    void another_school_sees_none_of_it() {
        room.bottle();
        var theirs = room.prepRoom;
        schools.actAs(schools.aSchool(), "Else Where", "TECHNICIAN");

        assertThat(stock.containers(ContainerFilter.ALL, Pageable.ofSize(10))).isEmpty();
        assertThat(stock.containers(ContainerFilter.ALL, PageRequest.of(0, 10, Sort.by("expires"))))
                .isEmpty();
        assertThat(stock.containers(ContainerFilter.text("sodium"), Pageable.ofSize(10)))
                .isEmpty();
        assertThat(stock.counts(ContainerFilter.ALL).inUse()).isZero();
        assertThat(stock.counts(ContainerFilter.ALL).only().values()).containsOnly(0L);
        assertThatThrownBy(() -> stock.containers(ContainerFilter.under(theirs), Pageable.ofSize(10)))
                .isInstanceOf(NoSuchThing.class);
    }

    private List<ContainerId> pages(int size, Sort sort) {
        var all = new ArrayList<ContainerId>();
        for (var page = 0; page * size < 24; page++) {
            all.addAll(stock.containers(ContainerFilter.ALL, PageRequest.of(page, size, sort))
                    .map(ContainerRow::id)
                    .getContent());
        }
        return all;
    }

    private ContainerId received(FormulationId what, LocalDate received, LocalDate expires) {
        return room.receive(NewContainers.full(what, 1, Quantity.of(1, Unit.DM3), room.shelf)
                .dated(received, expires));
    }

    private Stream<ContainerId> only(ContainerFilter.Only only) {
        return stock
                .containers(new ContainerFilter("", null, only, null), Pageable.ofSize(10))
                .map(ContainerRow::id)
                .stream();
    }

    private List<ContainerId> ids(ContainerFilter.Only only) {
        var ids = only(only).toList();
        assertThat(stock.count(new ContainerFilter("", null, only, null))).isEqualTo(ids.size());
        return ids;
    }

    private List<String> names(String text) {
        return stock.containers(ContainerFilter.text(text), Pageable.ofSize(10))
                .map(row -> row.label().replace('\u00A0', ' '))
                .getContent();
    }
}
