package org.retort.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelData;
import org.retort.labels.LabelCode;
import org.retort.platform.NoSuchThing;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("TECHNICIAN")
class PlaceLabelsTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    PlaceLabels labels;

    @Autowired
    Stock stock;

    @Autowired
    Handling handling;

    @Autowired
    Receiving receiving;

    @Autowired
    EquipmentStock equipment;

    @Autowired
    HandlingEquipment pieces;

    @Autowired
    TestSchools schools;

    StockRoom room;

    @BeforeEach
    void aRoom() {
        room = new StockRoom(beans);
    }

    @Test
    void bottles_and_pieces_at_a_place_and_under_it_are_labelled_shelf_by_shelf() {
        var onShelfTwo = room.bottle();
        var onShelfTen = room.bottle(room.solution("Ammonia", "1"));
        handling.move(op(), onShelfTen, room.otherShelf).orThrow();
        var inTheRoom = piece("Balance", room.prepRoom);
        var onAShelf = piece("Microscope", room.shelf);
        piece("Fume extractor", room.lab);

        assertThat(labels.under(room.prepRoom))
                .containsExactly(code(onShelfTwo), code(onShelfTen), code(inTheRoom), code(onAShelf));
        assertThat(labels.under(room.shelf)).containsExactly(code(onShelfTwo), code(onAShelf));
    }

    @Test
    void what_is_gone_or_retired_is_not_labelled() {
        handling.dispose(op(), room.bottle(), "old").orThrow();
        pieces.retire(op(), piece("Balance", room.shelf), "sold").orThrow();

        assertThat(labels.under(room.prepRoom)).isEmpty();
    }

    @Test
    void none_of_more_than_a_thousand_is_left_out() {
        var water = room.solution("Lime water", "0.02");
        for (var delivery = 0; delivery < 6; delivery++) {
            receiving
                    .receive(NewContainers.full(water, 175, Quantity.of(500, Unit.CM3), room.shelf))
                    .orThrow();
        }
        var balance = piece("Balance", room.shelf);

        assertThat(labels.under(room.prepRoom))
                .hasSize(1051)
                .doesNotHaveDuplicates()
                .endsWith(code(balance));
    }

    @Test
    void only_who_prints_labels_asks_for_them_and_only_in_the_own_school() {
        schools.actAs("Tea Cher", "TEACHER");
        assertThatThrownBy(() -> labels.under(room.shelf)).isInstanceOf(AccessDeniedException.class);

        schools.actAs(schools.aSchool(), "Else Where", "ADMINISTRATOR");
        assertThatThrownBy(() -> labels.under(room.shelf)).isInstanceOf(NoSuchThing.class);
    }

    private EquipmentItemId piece(String name, PlaceId place) {
        var model = beans.getBean(EquipmentCatalogue.class)
                .add(new EquipmentModelData(name, "general", false, null, "", ""))
                .orThrow();
        return pieces.register(new NewEquipmentItem(op(), model, null, place, null))
                .orThrow();
    }

    private LabelCode code(ContainerId id) {
        return stock.find(id).orElseThrow().code();
    }

    private LabelCode code(EquipmentItemId id) {
        return equipment.find(id).orElseThrow().code();
    }

    private static UUID op() {
        return UUID.randomUUID();
    }
}
