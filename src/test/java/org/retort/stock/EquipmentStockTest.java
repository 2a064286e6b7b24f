package org.retort.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelData;
import org.retort.catalogue.EquipmentModelId;
import org.retort.platform.NoSuchThing;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("TECHNICIAN")
class EquipmentStockTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    EquipmentStock equipment;

    @Autowired
    CountingEquipment counting;

    @Autowired
    HandlingEquipment handling;

    @Autowired
    EquipmentCatalogue catalogue;

    @Autowired
    TestSchools schools;

    StockRoom room;
    EquipmentModelId bunsen;

    @BeforeEach
    void aRoom() {
        room = new StockRoom(beans);
        bunsen = model("Bunsen burner");
    }

    @Test
    void what_is_counted_adds_up_by_model_and_what_lives_in_a_lab_is_told_apart() {
        counting.receive(op(), bunsen, room.shelf, 5, false).orThrow();
        counting.receive(op(), bunsen, room.lab, 16, true).orThrow();
        counting.receive(op(), bunsen, room.shelf, 1, false).orThrow();

        assertThat(equipment.total(List.of(bunsen))).isEqualTo(Map.of(bunsen, 22));
        assertThat(equipment.portable(List.of(bunsen))).isEqualTo(Map.of(bunsen, 6));
        assertThat(equipment.residentIn(room.lab)).isEqualTo(Map.of(bunsen, 16));
        assertThat(equipment.residentIn(room.prepRoom)).isEmpty();
        assertThat(equipment.counted(EquipmentFilter.text("burner"), Pageable.ofSize(10)))
                .hasSize(2);
        assertThat(equipment.counted(new EquipmentFilter("", room.prepRoom, false), Pageable.ofSize(10)))
                .singleElement()
                .extracting(CountedRow::quantity)
                .isEqualTo(6);
        assertThat(equipment.counted(new EquipmentFilter("", null, true), Pageable.ofSize(10)))
                .singleElement()
                .extracting(CountedRow::placePath)
                .isEqualTo("Lab 4");
    }

    @Test
    void the_count_is_the_sum_of_its_movements() {
        var count = counting.receive(op(), bunsen, room.shelf, 10, false).orThrow();
        counting.broken(op(), count, 2, "dropped").orThrow();
        counting.lost(op(), count, 1, "not found").orThrow();
        counting.correct(op(), count, 9, "counted").orThrow();

        var history = equipment.history(count).rows();
        assertThat(history).hasSize(4);
        assertThat(history.stream().mapToInt(EquipmentMovementRow::change).sum())
                .isEqualTo(9);
        assertThat(equipment.total(List.of(bunsen))).isEqualTo(Map.of(bunsen, 9));
    }

    @Test
    void what_cannot_be_is_refused_and_an_operation_counts_once() {
        var operation = op();
        var count = counting.receive(operation, bunsen, room.shelf, 3, false).orThrow();
        assertThat(counting.receive(operation, bunsen, room.shelf, 3, false).orThrow())
                .isEqualTo(count);

        assertThat(counting.receive(op(), bunsen, room.shelf, 0, false).refusal())
                .contains("Give a number of 1 or more.");
        assertThat(counting.receive(op(), bunsen, room.shelf, 100_001, false).refusal())
                .contains("At most 100 000 can stand at one place.");
        assertThat(counting.lost(op(), count, 4, "not found").refusal()).contains("Only 3 are counted here.");
        assertThat(counting.lost(op(), count, 1, "").refusal()).contains("Say why.");
        assertThat(counting.broken(op(), count, 1, " ").refusal()).contains("Say why.");
        assertThat(counting.correct(op(), count, 100_001, "x").refusal())
                .contains("At most 100 000 can stand at one place.");
        assertThat(counting.correct(op(), count, -1, "x").refusal()).contains("Give a number of 0 or more.");
        assertThat(counting.correct(op(), count, 1, " ").refusal()).contains("Say why.");
        assertThat(equipment.total(List.of(bunsen))).isEqualTo(Map.of(bunsen, 3));
    }

    @Test
    void a_tracked_piece_goes_out_and_comes_back_and_can_be_out_of_use() {
        var model = model("Microscope");
        var item = handling.register(new NewEquipmentItem(op(), model, "SN 42", room.shelf, null))
                .orThrow();
        var lesson = UUID.randomUUID();

        handling.issue(op(), item, lesson, room.lab).orThrow();
        assertThat(equipment.issuedTo(lesson)).containsExactly(item);
        assertThat(equipment.find(item).orElseThrow().placePath()).isEqualTo("Lab 4");
        assertThat(handling.issue(op(), item, UUID.randomUUID(), null).refusal())
                .contains("This is out for a lesson already.");

        assertThat(handling.takeBack(op(), item, UUID.randomUUID()).refusal())
                .contains("This is not out for that lesson.");
        assertThat(handling.takeBack(op(), item, lesson).orThrow().lesson()).isEqualTo(lesson);
        assertThat(equipment.find(item).orElseThrow().placePath()).isEqualTo("Prep room › Shelf 2");

        handling.takeOutOfUse(op(), item, "lamp broken").orThrow();
        assertThat(handling.issue(op(), item, lesson, null).refusal())
                .contains("This is out of use. Put it back in use first.");
        handling.retire(op(), item, "scrapped").orThrow();
        assertThat(handling.putBack(op(), item).refusal()).contains("This has been retired.");
        assertThat(equipment.items(EquipmentFilter.ALL, Pageable.ofSize(10))).isEmpty();
        assertThat(equipment.history(item).rows()).hasSize(5);
    }

    @Test
    @SafetyRule("SR-040")
    void a_piece_taken_out_of_use_at_a_lesson_comes_back_out_of_use_until_somebody_says_it_is_fit() {
        var item = handling.register(new NewEquipmentItem(op(), model("Microscope"), null, room.shelf, null))
                .orThrow();
        var lesson = UUID.randomUUID();
        handling.issue(op(), item, lesson, room.lab).orThrow();
        handling.takeOutOfUse(op(), item, "lamp broken").orThrow();
        assertThat(equipment.issuedTo(lesson)).containsExactly(item);

        handling.takeBack(op(), item, lesson).orThrow();

        assertThat(equipment.find(item).orElseThrow())
                .returns(EquipmentState.QUARANTINED, EquipmentItemRow::state)
                .returns("Prep room › Shelf 2", EquipmentItemRow::placePath)
                .returns(null, EquipmentItemRow::lesson);
        assertThat(handling.putBack(op(), item).refusal()).contains("This is out of use. Put it back in use first.");
        assertThat(handling.missing(op(), item, "gone").refusal())
                .contains("This is out of use. Put it back in use first.");
        assertThat(handling.release(op(), item).orThrow().action()).isEqualTo(EquipmentAction.RELEASE);
        assertThat(equipment.find(item).orElseThrow().state()).isEqualTo(EquipmentState.IN_STORE);
        assertThat(handling.release(op(), item).refusal()).contains("This is not out of use.");
    }

    @Test
    void a_missing_piece_is_not_found_by_taking_its_kit_back_but_by_putting_it_back() {
        var item = handling.register(new NewEquipmentItem(op(), model("Microscope"), null, room.shelf, null))
                .orThrow();
        var lesson = UUID.randomUUID();
        handling.issue(op(), item, lesson, room.lab).orThrow();
        handling.missing(op(), item, "not on the bench").orThrow();

        handling.takeBack(op(), item, lesson).orThrow();
        assertThat(equipment.find(item).orElseThrow().state()).isEqualTo(EquipmentState.MISSING);

        handling.putBack(op(), item).orThrow();
        assertThat(equipment.find(item).orElseThrow())
                .returns(EquipmentState.IN_STORE, EquipmentItemRow::state)
                .returns("Prep room › Shelf 2", EquipmentItemRow::placePath);
    }

    @Test
    @SafetyRule("SR-044")
    void equipment_does_not_come_to_stand_at_a_place_that_is_no_longer_used() {
        var places = beans.getBean(Places.class);
        var item = handling.register(new NewEquipmentItem(op(), bunsen, null, room.shelf, null))
                .orThrow();
        var count = counting.receive(op(), bunsen, room.otherShelf, 2, false).orThrow();
        counting.correct(op(), count, 0, "none left").orThrow();
        places.archive(room.otherShelf, "rotten").orThrow();

        assertThat(handling.move(op(), item, room.otherShelf).refusal())
                .contains("Prep room › Shelf 10 is no longer used.");
        assertThat(counting.correct(op(), count, 2, "found").refusal())
                .contains("Prep room › Shelf 10 is no longer used.");
        assertThat(equipment.find(item).orElseThrow().placePath()).isEqualTo("Prep room › Shelf 2");
    }

    @Test
    void a_tracked_piece_is_found_by_its_words_serial_number_and_code() {
        var item = handling.register(new NewEquipmentItem(op(), model("Microscope"), "SN-42", room.shelf, null))
                .orThrow();
        handling.register(new NewEquipmentItem(op(), bunsen, null, room.lab, null))
                .orThrow();
        var code = equipment.find(item).orElseThrow().code().label();

        for (var text : List.of("scope", "sn 42", code)) {
            assertThat(equipment.items(EquipmentFilter.text(text), Pageable.ofSize(10)))
                    .singleElement()
                    .extracting(EquipmentItemRow::id)
                    .isEqualTo(item);
        }
    }

    @Test
    void what_is_held_of_a_model_follows_its_name_and_units_are_written_as_people_read_them() {
        var flask = model("Flask 250 cm3");
        var count = counting.receive(op(), flask, room.shelf, 5, false).orThrow();
        var item = handling.register(new NewEquipmentItem(op(), flask, "SN 7", room.shelf, null))
                .orThrow();
        assertThat(equipment.find(item).orElseThrow().name()).isEqualTo("Flask 250 cm³");

        var renamed = new EquipmentModelData("Boiling tube 2 dm3", "glassware", false, null, "", "");
        catalogue.edit(flask, renamed, 0).orThrow();

        assertThat(equipment.counted(EquipmentFilter.text("boiling 2 dm3"), Pageable.ofSize(10)))
                .singleElement()
                .returns(count, CountedRow::id)
                .returns("Boiling tube 2 dm³", CountedRow::name)
                .returns("glassware", CountedRow::category);
        assertThat(equipment.items(EquipmentFilter.text("boiling sn 7"), Pageable.ofSize(10)))
                .singleElement()
                .returns(item, EquipmentItemRow::id)
                .returns("Boiling tube 2 dm³", EquipmentItemRow::name);
        assertThat(equipment.items(EquipmentFilter.text("flask"), Pageable.ofSize(10)))
                .isEmpty();
    }

    @Test
    void others_look_and_another_school_sees_nothing() {
        var count = counting.receive(op(), bunsen, room.shelf, 3, false).orThrow();
        var item = handling.register(new NewEquipmentItem(op(), bunsen, null, room.shelf, null))
                .orThrow();
        schools.actAs("Tea Cher", "TEACHER");
        assertThat(equipment.total(List.of(bunsen))).isEqualTo(Map.of(bunsen, 4));
        assertThatThrownBy(() -> counting.lost(op(), count, 1, "gone")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> handling.putBack(op(), item)).isInstanceOf(AccessDeniedException.class);

        schools.actAs(schools.aSchool(), "Else Where", "TECHNICIAN");
        assertThat(equipment.total(List.of(bunsen))).isEmpty();
        assertThat(equipment.find(item)).isEmpty();
        assertThat(equipment.counted(EquipmentFilter.ALL, Pageable.ofSize(10))).isEmpty();
        assertThat(equipment.items(EquipmentFilter.ALL, Pageable.ofSize(10))).isEmpty();
        assertThatThrownBy(() -> counting.lost(op(), count, 1, "gone")).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> handling.putBack(op(), item)).isInstanceOf(NoSuchThing.class);
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
