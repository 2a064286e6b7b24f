package org.retort.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCodes;
import org.retort.platform.NoSuchThing;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("TECHNICIAN")
class ReceivingTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Receiving receiving;

    @Autowired
    Stock stock;

    @Autowired
    LabelCodes codes;

    @Autowired
    TestSchools schools;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    StockRoom room;
    FormulationId ink;
    LocalDate today;

    @BeforeEach
    void aRoom() {
        room = new StockRoom(beans);
        ink = room.solution("Ink", "1");
        today = LocalDate.now(clock);
    }

    @Test
    void a_bottle_with_a_spare_label_is_received_under_its_code_once() {
        var label = codes.printAhead(1).orThrow().getFirst();
        var one = full(1, Quantity.of("2.5", Unit.DM3));

        var id = receiving.receive(one, label).orThrow().getFirst();

        assertThat(stock.find(id).orElseThrow().code()).isEqualTo(label);
        assertThat(receiving.receive(one, label).orThrow()).containsExactly(id);
        assertThat(receiving.receive(full(1, Quantity.of(1, Unit.DM3)), label).refusal())
                .contains(label.label() + " is on another thing already. Scan it to see on which.");
        assertThat(receiving.receive(full(2, Quantity.of(1, Unit.DM3)), label).refusal())
                .contains("A label is on one container; receive the others without it.");
    }

    @Test
    void six_bottles_get_six_codes_and_a_first_movement_each() {
        var ids = receiving.receive(full(6, Quantity.of("2.5", Unit.DM3))).orThrow();

        assertThat(ids).hasSize(6).doesNotHaveDuplicates();
        var labels = codes.codesOf(
                CodeKind.CONTAINER, ids.stream().map(ContainerId::value).toList());
        for (var id : ids) {
            var row = stock.find(id).orElseThrow();
            assertThat(row.remaining()).isEqualTo(Quantity.of("2.5", Unit.DM3));
            assertThat(row.code()).isEqualTo(labels.get(id.value()));
            assertThat(stock.history(id).rows()).singleElement().satisfies(line -> {
                assertThat(line.action()).isEqualTo(MovementAction.RECEIVE);
                assertThat(line.change()).isEqualTo(Quantity.of("2.5", Unit.DM3));
            });
        }
    }

    @Test
    void the_same_operation_receives_once() {
        var wanted = full(2, Quantity.of(1, Unit.DM3));
        var first = receiving.receive(wanted).orThrow();

        assertThat(receiving.receive(wanted).orThrow()).containsExactlyInAnyOrderElementsOf(first);
        assertThat(stock.count(ContainerFilter.ALL)).isEqualTo(2);
    }

    @Test
    void what_cannot_be_is_refused_with_a_sentence() {
        refused(full(0, Quantity.of(1, Unit.DM3)), "Receive 1 to 200 containers at once.");
        refused(full(201, Quantity.of(1, Unit.DM3)), "Receive 1 to 200 containers at once.");
        refused(full(1, Quantity.of(0, Unit.DM3)), "The size is more than 0.");
        refused(full(1, Quantity.of(2, Unit.KG)), "A solution is kept by volume. Give the size in cm³ or dm³.");
        refused(
                NewContainers.full(room.solid("Salt"), 1, Quantity.of(2, Unit.DM3), room.shelf),
                "A solid is kept by mass. Give the size in g or kg.");
        refused(
                full(1, Quantity.of(1, Unit.DM3)).dated(today.plusDays(1), null),
                "The day it was received lies in the future.");
        refused(
                full(1, Quantity.of(1, Unit.DM3)).dated(today, today.minusDays(1)),
                "It cannot expire before it was received.");
    }

    @Test
    void nothing_is_received_into_a_place_that_is_no_longer_used() {
        var places = beans.getBean(Places.class);
        places.archive(room.shelf, "rotten").orThrow();

        refused(full(1, Quantity.of(1, Unit.DM3)), "Prep room › Shelf 2 is no longer used.");
    }

    @Test
    void a_liquid_may_be_received_of_an_unknown_amount() {
        var ethanol = room.formulation(room.substance("Ethanol", Form.LIQUID, null, null, ""), Form.LIQUID, null);

        var id = room.receive(NewContainers.full(ethanol, 1, Quantity.of(500, Unit.CM3), room.shelf)
                .ofUnknownAmount());

        assertThat(stock.find(id).orElseThrow().remaining()).isNull();
        assertThat(stock.history(id).rows().getFirst().change()).isEqualTo(Quantity.zero(Unit.CM3));
    }

    @Test
    void only_a_technician_receives() {
        schools.actAs("Tea Cher", "TEACHER", "SAFETY_LEAD", "ADMINISTRATOR");

        assertThatThrownBy(() -> receiving.receive(full(1, Quantity.of(1, Unit.DM3))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothing_of_another_school_is_received_or_pointed_at() {
        var bottle = room.bottle();
        var theirShelf = room.shelf;
        var theirInk = ink;
        schools.actAs(schools.aSchool(), "Else Where", "TECHNICIAN");
        var ours = new StockRoom(beans);
        var ourBottle = ours.bottle();

        assertThatThrownBy(
                        () -> receiving.receive(NewContainers.full(theirInk, 1, Quantity.of(1, Unit.DM3), ours.shelf)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> receiving.receive(
                        NewContainers.full(ours.solution("Ink", "1"), 1, Quantity.of(1, Unit.DM3), theirShelf)))
                .isInstanceOf(NoSuchThing.class);
        for (var column : Map.of(
                        "place_id", theirShelf.value(), "home_id", theirShelf.value(), "parent_id", bottle.value())
                .entrySet()) {
            assertThatThrownBy(() -> jdbc.update(
                            "update container set %s = ? where id = ?".formatted(column.getKey()),
                            column.getValue(),
                            ourBottle.value()))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThatThrownBy(() -> jdbc.update(
                        "update movement set to_place_id = ? where container_id = ?",
                        theirShelf.value(),
                        ourBottle.value()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.update(
                        "update place set parent_id = ? where id = ?", theirShelf.value(), ours.lab.value()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void refused(NewContainers wanted, String sentence) {
        assertThat(receiving.receive(wanted).refusal()).contains(sentence);
        assertThat(stock.count(ContainerFilter.ALL)).isZero();
    }

    private NewContainers full(int howMany, Quantity size) {
        return NewContainers.full(ink, howMany, size, room.shelf);
    }
}
