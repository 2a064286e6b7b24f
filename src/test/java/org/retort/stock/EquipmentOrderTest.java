package org.retort.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelData;
import org.retort.catalogue.EquipmentModelId;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

@RetortTest
@As("TECHNICIAN")
class EquipmentOrderTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    EquipmentStock equipment;

    @Autowired
    CountingEquipment counting;

    @Autowired
    HandlingEquipment pieces;

    @Autowired
    EquipmentCatalogue catalogue;

    StockRoom room;

    @BeforeEach
    void someEquipment() {
        room = new StockRoom(beans);
        count("Tripod", room.lab, 3);
        count("Gauze", room.shelf, 30);
        count("Burner", room.prepRoom, 12);
    }

    @Test
    void counted_equipment_is_sorted_by_each_of_its_columns_both_ways() {
        assertThat(counted(Sort.unsorted())).containsExactly("Burner", "Gauze", "Tripod");
        assertThat(counted(Sort.by("name").descending())).containsExactly("Tripod", "Gauze", "Burner");
        assertThat(counted(Sort.by("place"))).containsExactly("Tripod", "Burner", "Gauze");
        assertThat(counted(Sort.by("place").descending())).containsExactly("Gauze", "Burner", "Tripod");
        assertThat(counted(Sort.by("quantity"))).containsExactly("Tripod", "Burner", "Gauze");
        assertThat(counted(Sort.by("quantity").descending())).containsExactly("Gauze", "Burner", "Tripod");
    }

    @Test
    void numbers_in_the_names_of_places_count_as_numbers() {
        Stream.of("Bay 10", "Bay 2").forEach(name -> count("Stand of " + name, bay(name), 1));

        assertThat(counted(Sort.by("place"))).containsSubsequence("Stand of Bay 2", "Stand of Bay 10");
        assertThat(Stream.of("Store › Shelf 10", "Store › Shelf 2", "Store").sorted(PlaceRow.BY_PATH))
                .containsExactly("Store", "Store › Shelf 2", "Store › Shelf 10");
    }

    private PlaceId bay(String name) {
        return beans.getBean(Places.class)
                .create(NewPlace.of(room.prepRoom, name, PlaceKind.SHELF))
                .orThrow();
    }

    @Test
    void pieces_with_a_code_are_sorted_by_each_of_their_columns_both_ways() {
        var scope = piece("Microscope", room.lab);
        var balance = piece("Balance", room.shelf);
        pieces.missing(UUID.randomUUID(), balance, "not on the shelf").orThrow();
        var codes = Stream.of(scope, balance)
                .map(id -> equipment.find(id).orElseThrow().code().value())
                .sorted()
                .toList();

        assertThat(items(Sort.unsorted())).containsExactly("Balance", "Microscope");
        assertThat(items(Sort.by("name").descending())).containsExactly("Microscope", "Balance");
        assertThat(items(Sort.by("place"))).containsExactly("Microscope", "Balance");
        assertThat(items(Sort.by("place").descending())).containsExactly("Balance", "Microscope");
        assertThat(items(Sort.by("state"))).containsExactly("Microscope", "Balance");
        assertThat(items(Sort.by("state").descending())).containsExactly("Balance", "Microscope");
        assertThat(equipment.items(EquipmentFilter.ALL, PageRequest.of(0, 10, Sort.by("code"))))
                .extracting(row -> row.code().value())
                .isEqualTo(codes);
        assertThat(equipment.items(
                        EquipmentFilter.ALL,
                        PageRequest.of(0, 10, Sort.by("code").descending())))
                .extracting(row -> row.code().value())
                .isEqualTo(codes.reversed());
    }

    @Test
    void an_order_that_there_is_not_is_by_name() {
        assertThat(counted(Sort.by("state"))).containsExactly("Burner", "Gauze", "Tripod");
        assertThat(counted(Sort.by("sortKey; drop table place"))).containsExactly("Burner", "Gauze", "Tripod");
        piece("Microscope", room.lab);
        assertThat(items(Sort.by("quantity"))).containsExactly("Microscope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "place", "state"})
    void pieces_that_are_all_alike_stand_on_one_page_each(String column) {
        var model = model("Stopwatch");
        var all = IntStream.range(0, 25)
                .mapToObj(_ -> pieces.register(new NewEquipmentItem(UUID.randomUUID(), model, null, room.shelf, null))
                        .orThrow())
                .toList();

        for (var direction : Sort.Direction.values()) {
            var pages = IntStream.range(0, 4)
                    .mapToObj(page -> PageRequest.of(page, 7, Sort.by(direction, column)))
                    .flatMap(page -> equipment.items(EquipmentFilter.ALL, page).stream())
                    .map(EquipmentItemRow::id)
                    .toList();
            assertThat(pages).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    private List<String> counted(Sort sort) {
        return equipment
                .counted(EquipmentFilter.ALL, PageRequest.of(0, 10, sort))
                .map(CountedRow::name)
                .getContent();
    }

    private List<String> items(Sort sort) {
        return equipment
                .items(EquipmentFilter.ALL, PageRequest.of(0, 10, sort))
                .map(EquipmentItemRow::name)
                .getContent();
    }

    private void count(String name, PlaceId place, int quantity) {
        counting.receive(UUID.randomUUID(), model(name), place, quantity, false).orThrow();
    }

    private EquipmentItemId piece(String name, PlaceId place) {
        return pieces.register(new NewEquipmentItem(UUID.randomUUID(), model(name), null, place, null))
                .orThrow();
    }

    private EquipmentModelId model(String name) {
        return catalogue
                .add(new EquipmentModelData(name, "general", false, null, "", ""))
                .orThrow();
    }
}
