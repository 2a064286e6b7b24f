package org.retort.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.labels.CodeKind;
import org.retort.labels.CodeTarget;
import org.retort.labels.LabelCodes;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.testing.As;
import org.retort.testing.Pdf;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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

    @Autowired
    ChemicalRegister register;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

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
        assertThat(rename(room.otherShelf, "SHELF 2").refusal()).contains("There is a “SHELF 2” here already.");
        assertThat(rename(room.shelf, "SHELF 2").refusal()).isEmpty();
        assertThat(move(room.lab, room.lab).refusal()).contains("Lab 4 cannot stand in itself.");
    }

    @Test
    void renaming_and_moving_carry_everything_under_it() {
        var tray =
                places.create(NewPlace.of(room.shelf, "Tray 1", PlaceKind.TRAY)).orThrow();

        rename(room.prepRoom, "Store").orThrow();
        assertThat(places.path(tray)).isEqualTo("Store › Shelf 2 › Tray 1");

        move(room.shelf, room.lab).orThrow();
        assertThat(places.path(tray)).isEqualTo("Lab 4 › Shelf 2 › Tray 1");
        assertThat(places.contents(room.lab)).isEqualTo(new PlaceContents(0, 0, 2));

        assertThat(move(room.lab, tray).refusal()).contains("Lab 4 cannot stand in itself.");
        move(room.shelf, null).orThrow();
        assertThat(places.path(tray)).isEqualTo("Shelf 2 › Tray 1");
    }

    @Test
    void one_saving_of_the_form_renames_and_moves_and_a_second_one_from_an_old_form_is_refused() {
        var shelf = places.find(room.shelf).orElseThrow();

        places.change(room.shelf, NewPlace.of(room.lab, "Side bench", PlaceKind.SHELF), shelf.version())
                .orThrow();

        assertThat(places.path(room.shelf)).isEqualTo("Lab 4 › Side bench");
        assertThat(places.change(room.shelf, NewPlace.of(null, "Shelf 2", PlaceKind.SHELF), shelf.version()))
                .isEqualTo(Outcome.conflict("Somebody else changed this place meanwhile. Close, look and try again."));
    }

    @Test
    void a_place_made_while_its_parent_moves_stands_where_the_parent_went() throws Exception {
        var me = SecurityContextHolder.getContext();
        var made = new CompletableFuture<PlaceId>();
        var maker = new Thread(() -> {
            SecurityContextHolder.setContext(me);
            try {
                made.complete(places.create(NewPlace.of(room.shelf, "Tray 1", PlaceKind.TRAY))
                        .orThrow());
            } catch (RuntimeException e) {
                made.completeExceptionally(e);
            }
        });

        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            move(room.shelf, room.lab).orThrow();
            maker.start();
            while (maker.getState() == Thread.State.NEW || maker.getState() == Thread.State.RUNNABLE) {
                Thread.onSpinWait(); // until it is done or waits for this transaction
            }
        });

        assertThat(places.path(made.get())).isEqualTo("Lab 4 › Shelf 2 › Tray 1");
    }

    @Test
    @SafetyRule("SR-044")
    void nothing_is_put_back_undone_or_counted_to_a_place_that_is_no_longer_used() {
        var bottle = room.bottle();
        var moved = handling.move(UUID.randomUUID(), bottle, room.otherShelf).orThrow();
        places.archive(room.shelf, "rotten").orThrow();

        assertThat(handling.undo(UUID.randomUUID(), moved.id()).refusal())
                .contains("Prep room › Shelf 2 is no longer used.");

        var finished = handling.finish(UUID.randomUUID(), bottle).orThrow();
        places.archive(room.otherShelf, "rotten too").orThrow();
        assertThat(handling.undo(UUID.randomUUID(), finished.id()).refusal())
                .contains("Prep room › Shelf 10 is no longer used.");
        assertThat(handling.correct(UUID.randomUUID(), bottle, Quantity.of(5, Unit.CM3), "not empty")
                        .refusal())
                .contains("Prep room › Shelf 10 is no longer used.");
    }

    @Test
    @SafetyRule("SR-044")
    void what_stands_at_a_place_that_is_no_longer_used_is_on_the_chemical_register_all_the_same() throws Exception {
        room.bottle(room.solution("Potassium iodide", "1"));
        jdbc.update("update place set archived = true, archived_reason = 'rotten' where id = ?", room.shelf.value());

        assertThat(String.join(" ", Pdf.pageTexts(register.pdf())))
                .contains("Prep room › Shelf 2")
                .contains("Potassium iodide");
    }

    private Outcome<PlaceId> rename(PlaceId id, String name) {
        var row = places.find(id).orElseThrow();
        return places.change(id, NewPlace.of(row.parent(), name, row.kind()), row.version());
    }

    private Outcome<PlaceId> move(PlaceId id, @Nullable PlaceId to) {
        var row = places.find(id).orElseThrow();
        return places.change(id, NewPlace.of(to, row.name(), row.kind()), row.version());
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
        assertThatThrownBy(() -> rename(room.lab, "Mine")).isInstanceOf(AccessDeniedException.class);

        var code = places.find(room.lab).orElseThrow().code();
        schools.actAs(schools.aSchool(), "Else Where", "TECHNICIAN");
        assertThat(places.tree()).isEmpty();
        assertThat(places.find(room.lab)).isEmpty();
        assertThat(places.byCode(code)).isEmpty();
        assertThat(places.find("Lab", 5)).isEmpty();
        assertThatThrownBy(() -> places.create(NewPlace.of(room.lab, "Ours", PlaceKind.SHELF)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> places.change(room.lab, NewPlace.of(null, "Ours", PlaceKind.LAB), 0))
                .isInstanceOf(NoSuchThing.class);
    }
}
