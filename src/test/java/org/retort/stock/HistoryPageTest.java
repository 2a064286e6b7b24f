package org.retort.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelData;
import org.retort.catalogue.EquipmentModelId;
import org.retort.platform.NoSuchThing;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.testing.As;
import org.retort.testing.Queries;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// The whole history can be read, however long, and each page costs what the one before did.
@RetortTest
@As("TECHNICIAN")
class HistoryPageTest {

    private static final int MANY = 230;

    @Autowired
    BeanFactory beans;

    @Autowired
    Stock stock;

    @Autowired
    Handling handling;

    @Autowired
    EquipmentStock equipment;

    @Autowired
    CountingEquipment counting;

    @Autowired
    HandlingEquipment pieces;

    @Autowired
    EquipmentCatalogue catalogue;

    @Autowired
    EntityManagerFactory factory;

    StockRoom room;

    @BeforeEach
    void aRoom() {
        room = new StockRoom(beans);
    }

    @Test
    void the_history_of_a_bottle_is_read_back_to_the_day_it_came_in() {
        var bottle = room.bottle();
        IntStream.rangeClosed(1, MANY)
                .forEach(cm3 -> handling.correct(op(), bottle, Quantity.of(cm3, Unit.CM3), "measured")
                        .orThrow());

        var all = all(stock.history(bottle), row -> stock.history(bottle, row.id()));

        assertThat(all).hasSize(MANY + 1).doesNotHaveDuplicates();
        assertThat(all.subList(0, MANY))
                .extracting(MovementRow::balance)
                .isEqualTo(IntStream.iterate(MANY, cm3 -> cm3 > 0, cm3 -> cm3 - 1)
                        .mapToObj(cm3 -> Quantity.of(cm3, Unit.CM3))
                        .toList());
        assertThat(all.getLast().action()).isEqualTo(MovementAction.RECEIVE);
    }

    @Test
    void a_later_page_costs_one_query_more_than_the_first_and_no_more_the_further_back_it_lies() {
        var bottle = room.bottle();
        IntStream.rangeClosed(1, MANY)
                .forEach(_ -> handling.putBack(op(), bottle).orThrow());
        var second =
                stock.history(bottle, stock.history(bottle).rows().getLast().id());
        var third = stock.history(bottle, second.rows().getLast().id());

        var first = Queries.of(factory, () -> stock.history(bottle));

        assertThat(Queries.of(
                        factory,
                        () -> stock.history(bottle, second.rows().getLast().id())))
                .isEqualTo(first + 1);
        assertThat(Queries.of(
                        factory,
                        () -> stock.history(bottle, third.rows().getLast().id())))
                .isEqualTo(first + 1);
    }

    @Test
    void what_happens_meanwhile_moves_no_act_from_one_page_to_another() {
        var bottle = room.bottle();
        IntStream.rangeClosed(1, 60).forEach(_ -> handling.putBack(op(), bottle).orThrow());
        var newest = stock.history(bottle);
        handling.open(op(), bottle).orThrow();

        var all = all(newest, row -> stock.history(bottle, row.id()));

        assertThat(all).hasSize(61).doesNotHaveDuplicates();
    }

    @Test
    void the_history_of_a_count_and_of_a_piece_is_read_back_to_the_day_it_came_in() {
        var count = counting.receive(op(), model("Bunsen burner"), room.shelf, 1, false)
                .orThrow();
        var piece = pieces.register(new NewEquipmentItem(op(), model("Microscope"), null, room.shelf, null))
                .orThrow();
        IntStream.rangeClosed(1, MANY).forEach(number -> {
            counting.correct(op(), count, number, "counted").orThrow();
            pieces.putBack(op(), piece).orThrow();
        });

        var counts = all(equipment.history(count), row -> equipment.history(count, row.id()));
        var moves = all(equipment.history(piece), row -> equipment.history(piece, row.id()));

        assertThat(counts).hasSize(MANY + 1).doesNotHaveDuplicates();
        assertThat(counts).extracting(EquipmentMovementRow::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(counts.stream().mapToInt(EquipmentMovementRow::change).sum()).isEqualTo(MANY);
        assertThat(moves).hasSize(MANY + 1).doesNotHaveDuplicates();
    }

    @Test
    void a_history_of_exactly_one_page_has_nothing_earlier() {
        var bottle = room.bottle();
        IntStream.rangeClosed(1, 49).forEach(_ -> handling.putBack(op(), bottle).orThrow());
        assertThat(stock.history(bottle)).returns(false, HistoryPage::hasEarlier);

        handling.putBack(op(), bottle).orThrow();
        assertThat(stock.history(bottle)).returns(true, HistoryPage::hasEarlier);
        assertThat(stock.history(bottle).rows()).hasSize(50);
    }

    @Test
    void an_act_on_another_thing_is_no_place_to_go_on_from() {
        var bottle = room.bottle();
        var other = stock.history(room.bottle()).rows().getFirst().id();
        var count = counting.receive(op(), model("Bunsen burner"), room.shelf, 1, false)
                .orThrow();
        var piece = pieces.register(new NewEquipmentItem(op(), model("Microscope"), null, room.shelf, null))
                .orThrow();
        var counted = equipment.history(count).rows().getFirst().id();

        assertThatThrownBy(() -> stock.history(bottle, other)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> equipment.history(piece, counted)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> equipment.history(count, other)).isInstanceOf(NoSuchThing.class);
    }

    private static <R> List<R> all(HistoryPage<R> newest, Function<R, HistoryPage<R>> before) {
        var all = new ArrayList<>(newest.rows());
        for (var page = newest; page.hasEarlier(); ) {
            page = before.apply(page.rows().getLast());
            all.addAll(page.rows());
        }
        return all;
    }

    private EquipmentModelId model(String name) {
        return catalogue
                .add(new EquipmentModelData(name, "general", false, null, "", ""))
                .orThrow();
    }

    private static UUID op() {
        return UUID.randomUUID();
    }
}
