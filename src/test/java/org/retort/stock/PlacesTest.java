package org.retort.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.labels.CodeKind;
import org.retort.labels.CodeTarget;
import org.retort.labels.LabelCodes;
import org.retort.platform.NoSuchThing;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("TECHNICIAN")
class PlacesTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Places places;

    @Autowired
    LabelCodes codes;

    @Autowired
    Handling handling;

    @Autowired
    TestSchools schools;

    StockRoom room;

    @BeforeEach
    void aRoom() {
        room = new StockRoom(beans);
    }

    @Test
    void the_tree_is_in_order_and_each_place_follows_the_one_it_stands_in() {
        assertThat(places.tree())
                .extracting(PlaceRow::path)
                .containsExactly("Lab 4", "Prep room", "Prep room › Shelf 2", "Prep room › Shelf 10");
        assertThat(places.rooms()).extracting(PlaceRow::name).containsExactly("Lab 4", "Prep room");
        assertThat(places.labs()).extracting(PlaceRow::facilities).containsExactly(Set.of(Facility.GAS));
        assertThat(places.find("shelf 1", 5)).extracting(PlaceRow::id).containsExactly(room.otherShelf);
    }

    @Test
    void every_place_has_a_code() {
        var shelf = places.find(room.shelf).orElseThrow();

        assertThat(codes.find(shelf.code())).contains(new CodeTarget(shelf.code(), CodeKind.PLACE, room.shelf.value()));
        assertThat(places.byCode(shelf.code())).contains(shelf);
    }

    @Test
    void a_name_is_given_once_among_siblings() {
        assertThat(places.create(NewPlace.of(room.prepRoom, "shelf 2 ", PlaceKind.SHELF))
                        .refusal())
                .contains("There is a “shelf 2” here already.");
        assertThat(places.create(NewPlace.of(room.lab, "Shelf 2", PlaceKind.SHELF))
                        .refusal())
                .isEmpty();
        assertThat(places.create(NewPlace.of(null, " ", PlaceKind.ROOM)).refusal())
                .contains("Give the place a name, such as “Shelf 2”.");
        assertThat(places.rename(room.otherShelf, "SHELF 2").refusal()).contains("There is a “SHELF 2” here already.");
        assertThat(places.move(room.lab, room.lab).refusal()).contains("Lab 4 cannot stand in itself.");
    }

    @Test
    void renaming_and_moving_carry_everything_under_it() {
        var tray =
                places.create(NewPlace.of(room.shelf, "Tray 1", PlaceKind.TRAY)).orThrow();

        places.rename(room.prepRoom, "Store").orThrow();
        assertThat(places.path(tray)).isEqualTo("Store › Shelf 2 › Tray 1");

        places.move(room.shelf, room.lab).orThrow();
        assertThat(places.path(tray)).isEqualTo("Lab 4 › Shelf 2 › Tray 1");
        assertThat(places.contents(room.lab)).isEqualTo(new PlaceContents(0, 0, 2));

        assertThat(places.move(room.lab, tray).refusal()).contains("Lab 4 cannot stand in itself.");
        places.move(room.shelf, null).orThrow();
        assertThat(places.path(tray)).isEqualTo("Shelf 2 › Tray 1");
    }

    @Test
    void a_place_is_archived_only_when_nothing_needs_it() {
        var bottle = room.bottle();

        assertThat(places.archive(room.shelf, "").refusal()).contains("Say why this place is no longer used.");
        assertThat(places.archive(room.shelf, "rotten").refusal())
                .contains("Something stands in Shelf 2. Move it first.");
        assertThat(places.archive(room.prepRoom, "rotten").refusal())
                .contains("There are places in Prep room. Move or archive them first.");
        handling.move(UUID.randomUUID(), bottle, room.lab).orThrow();
        assertThat(places.archive(room.shelf, "rotten").refusal().orElseThrow()).contains("are put back to Shelf 2");

        handling.move(UUID.randomUUID(), bottle, room.otherShelf).orThrow();
        places.archive(room.shelf, "rotten").orThrow();

        assertThat(places.tree()).extracting(PlaceRow::name).containsExactly("Lab 4", "Prep room", "Shelf 10");
        assertThat(handling.move(UUID.randomUUID(), bottle, room.shelf).refusal())
                .contains("Prep room › Shelf 2 is no longer used.");
        assertThat(places.create(NewPlace.of(room.prepRoom, "Shelf 2", PlaceKind.SHELF))
                        .refusal())
                .isEmpty();
    }

    @Test
    void a_change_made_meanwhile_is_noticed() {
        var wanted = NewPlace.of(null, "Lab 5", PlaceKind.LAB);
        var version = places.find(room.lab).orElseThrow().version();
        places.change(room.lab, wanted, version).orThrow();

        assertThat(places.change(room.lab, wanted, version).refusal())
                .contains("Somebody else changed this place meanwhile. Close, look and try again.");
    }

    @Test
    void a_teacher_looks_and_another_school_sees_nothing() {
        schools.actAs("Tea Cher", "TEACHER");
        assertThat(places.tree()).hasSize(4);
        assertThatThrownBy(() -> places.rename(room.lab, "Mine")).isInstanceOf(AccessDeniedException.class);

        var code = places.find(room.lab).orElseThrow().code();
        schools.actAs(schools.aSchool(), "Else Where", "TECHNICIAN");
        assertThat(places.tree()).isEmpty();
        assertThat(places.find(room.lab)).isEmpty();
        assertThat(places.byCode(code)).isEmpty();
        assertThat(places.find("Lab", 5)).isEmpty();
        assertThatThrownBy(() -> places.create(NewPlace.of(room.lab, "Ours", PlaceKind.SHELF)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> places.rename(room.lab, "Ours")).isInstanceOf(NoSuchThing.class);
    }
}
