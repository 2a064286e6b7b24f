package org.retort.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.platform.Dates;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("TECHNICIAN")
class HandlingTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Handling handling;

    @Autowired
    IssuingContainers issuing;

    @Autowired
    Stock stock;

    @Autowired
    TestSchools schools;

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
    void taking_leaves_less_and_is_written_down() {
        var bottle = room.bottle();

        var row = handling.take(op(), bottle, cm3(250)).orThrow();

        assertThat(row.action()).isEqualTo(MovementAction.TAKE);
        assertThat(row.change()).isEqualTo(cm3(-250));
        assertThat(row.balance()).isEqualTo(cm3(750));
        assertThat(row.byName()).isEqualTo("Pat Tester");
        assertThat(row(bottle).remaining()).isEqualTo(cm3(750));
        assertThat(stock.history(bottle).rows())
                .extracting(MovementRow::action)
                .containsExactly(MovementAction.TAKE, MovementAction.RECEIVE);
        assertThat(stock.history(bottle).rows().getFirst()).isEqualTo(row);
    }

    @Test
    void an_amount_in_another_unit_of_the_same_kind_is_understood() {
        var bottle = room.bottle();

        assertThat(handling.take(op(), bottle, Quantity.of("0.25", Unit.DM3))
                        .orThrow()
                        .balance())
                .isEqualTo(cm3(750));
        refused(handling.take(op(), bottle, Quantity.of(5, Unit.G)), "This is kept by volume. Give cm³ or dm³.");
    }

    @Test
    void more_than_is_left_is_refused_and_nothing_changes() {
        var bottle = room.bottle();
        handling.take(op(), bottle, cm3(900));

        refused(handling.take(op(), bottle, cm3(101)), "Only 100 cm³ left.");
        refused(handling.take(op(), bottle, cm3(0)), "Give an amount of more than 0.");
        refused(handling.take(op(), bottle, cm3(-5)), "Give an amount of more than 0.");
        refused(handling.take(op(), bottle, cm3(2_000_000)), "That is more than any container holds.");

        assertThat(row(bottle).remaining()).isEqualTo(cm3(100));
        assertThat(row(bottle).low()).isTrue();
        assertThat(handling.take(op(), bottle, cm3(100)).orThrow().balance()).isEqualTo(cm3(0));
    }

    @Test
    @SafetyRule("SR-006")
    void an_expired_bottle_is_not_taken_from_but_disposed_of() {
        var bottle = room.receive(NewContainers.full(room.solution("Old iodine", "1"), 1, cm3(500), room.shelf)
                .dated(today.minusYears(1), today.minusDays(1)));

        refused(
                handling.take(op(), bottle, cm3(10)),
                "Expired on %s. Dispose of it instead.".formatted(Dates.day(today.minusDays(1))));

        var gone = handling.dispose(op(), bottle, "expired").orThrow();
        assertThat(gone.state()).isEqualTo(ContainerState.DISPOSED);
        assertThat(gone.change()).isEqualTo(cm3(-500));
    }

    @Test
    void a_bottle_that_expires_today_may_still_be_used() {
        var bottle = room.receive(NewContainers.full(room.solution("Starch", "1"), 1, cm3(500), room.shelf)
                .dated(today.minusDays(9), today));

        assertThat(handling.take(op(), bottle, cm3(10)).orThrow().balance()).isEqualTo(cm3(490));
    }

    @Test
    @SafetyRule("SR-004")
    void taking_from_an_unknown_amount_is_allowed_and_it_stays_unknown() {
        var bottle = room.receive(NewContainers.full(room.solution("Ink", "1"), 1, cm3(500), room.shelf)
                .ofUnknownAmount());

        var row = handling.take(op(), bottle, cm3(100)).orThrow();

        assertThat(row.amount()).isEqualTo(cm3(100));
        assertThat(row.change()).isEqualTo(cm3(0));
        assertThat(row.balance()).isNull();
        assertThat(row(bottle).remaining()).isNull();
    }

    @Test
    @SafetyRule("SR-005")
    void a_level_seen_by_eye_is_marked_until_it_is_measured() {
        var bottle = room.bottle();

        assertThat(handling.estimate(op(), bottle, 40).orThrow().balance()).isEqualTo(cm3(400));
        assertThat(row(bottle).estimated()).isTrue();
        refused(
                handling.take(op(), bottle, cm3(401)),
                "Only about 400 cm³ left. Estimate the level again if there is more.");
        refused(handling.estimate(op(), bottle, 101), "A level is 0 to 100 % of the full bottle.");
        refused(handling.estimate(op(), bottle, cm3(1001)), "It holds at most 1\u202F000 cm³.");

        handling.correct(op(), bottle, cm3(385), "measured").orThrow();
        assertThat(row(bottle).remaining()).isEqualTo(cm3(385));
        assertThat(row(bottle).estimated()).isFalse();
    }

    @Test
    void a_bottle_is_opened_once() {
        var bottle = room.bottle();

        assertThat(handling.open(op(), bottle).orThrow().state()).isEqualTo(ContainerState.OPENED);
        assertThat(row(bottle).opened()).isEqualTo(today);
        conflict(handling.open(op(), bottle), "Opened on %s already.".formatted(Dates.day(today)));
    }

    @Test
    void what_is_finished_or_disposed_of_is_not_used_again() {
        var bottle = room.bottle();
        assertThat(handling.finish(op(), bottle).orThrow().balance()).isEqualTo(cm3(0));

        conflict(handling.take(op(), bottle, cm3(1)), "This container is finished.");
        conflict(handling.move(op(), bottle, room.lab), "This container is finished.");
        conflict(handling.finish(op(), bottle), "This container is finished.");
        handling.correct(op(), bottle, cm3(20), "it was another bottle").orThrow();
        assertThat(row(bottle).state()).isEqualTo(ContainerState.IN_STORE);

        handling.breakage(op(), bottle, "dropped").orThrow();
        conflict(handling.take(op(), bottle, cm3(1)), "This container has been disposed of.");
        conflict(handling.correct(op(), bottle, cm3(1), "no"), "This container has been disposed of.");
    }

    @Test
    @SafetyRule("SR-008")
    void breaking_disposing_and_correcting_need_a_reason() {
        var bottle = room.bottle();

        refused(handling.breakage(op(), bottle, " "), "Say why.");
        refused(handling.dispose(op(), bottle, ""), "Say why.");
        refused(handling.correct(op(), bottle, cm3(1), "x".repeat(501)), "Say why in at most 500 characters.");
    }

    @Test
    @SafetyRule("SR-007")
    void a_bottle_in_a_lab_is_a_guest_and_is_put_back_to_its_shelf() {
        var bottle = room.bottle();

        assertThat(handling.move(op(), bottle, room.lab).orThrow().toPath()).isEqualTo("Lab 4");
        assertThat(handling.putBack(op(), bottle).orThrow().toPath()).isEqualTo("Prep room › Shelf 2");
    }

    @Test
    void a_bottle_moved_to_another_shelf_lives_there() {
        var bottle = room.bottle();
        handling.move(op(), bottle, room.otherShelf).orThrow();
        handling.move(op(), bottle, room.lab).orThrow();

        assertThat(handling.putBack(op(), bottle).orThrow().toPath()).isEqualTo("Prep room › Shelf 10");
        assertThat(stock.detail(bottle).homePath()).isEqualTo("Prep room › Shelf 10");
    }

    @Test
    void a_missing_bottle_is_found_by_putting_it_back_and_one_in_quarantine_is_released() {
        var bottle = room.bottle();
        handling.missing(op(), bottle, "not on the shelf").orThrow();
        conflict(
                handling.take(op(), bottle, cm3(1)), "This container is missing. When it is found, put it back first.");
        assertThat(handling.putBack(op(), bottle).orThrow().state()).isEqualTo(ContainerState.IN_STORE);

        handling.quarantine(op(), bottle, "cloudy").orThrow();
        conflict(handling.take(op(), bottle, cm3(1)), "This container is in quarantine. Release it first.");
        conflict(handling.putBack(op(), bottle), "This container is in quarantine. Release it first.");
        assertThat(handling.release(op(), bottle).orThrow().state()).isEqualTo(ContainerState.IN_STORE);
        conflict(handling.release(op(), bottle), "This container is not in quarantine.");
    }

    @Test
    void a_bottle_goes_out_to_one_lesson_and_comes_back_from_it() {
        var bottle = room.bottle();
        var lesson = UUID.randomUUID();

        assertThat(issuing.issue(op(), bottle, lesson, room.lab).orThrow().state())
                .isEqualTo(ContainerState.ISSUED);
        assertThat(issuing.issuedTo(lesson)).containsExactly(bottle);
        conflict(
                issuing.issue(op(), bottle, UUID.randomUUID(), room.lab),
                "This container is out for a lesson already.");
        conflict(issuing.takeBack(op(), bottle, UUID.randomUUID()), "This container is not out for that lesson.");

        var back = issuing.takeBack(op(), bottle, lesson).orThrow();
        assertThat(back.toPath()).isEqualTo("Prep room › Shelf 2");
        assertThat(back.lesson()).isEqualTo(lesson);
        assertThat(issuing.issuedTo(lesson)).isEmpty();
    }

    @Test
    @SafetyRule("SR-040")
    void what_is_put_in_quarantine_or_missed_at_a_lesson_is_so_after_it_comes_back() {
        var lesson = UUID.randomUUID();
        var cloudy = room.bottle();
        issuing.issue(op(), cloudy, lesson, room.lab).orThrow();
        handling.quarantine(op(), cloudy, "cloudy").orThrow();
        var gone = room.bottle();
        issuing.issue(op(), gone, lesson, room.lab).orThrow();
        handling.missing(op(), gone, "not on the bench").orThrow();

        var back = issuing.takeBack(op(), cloudy, lesson).orThrow();
        issuing.takeBack(op(), gone, lesson).orThrow();

        assertThat(back.state()).isEqualTo(ContainerState.QUARANTINED);
        assertThat(back.toPath()).isEqualTo("Prep room › Shelf 2");
        assertThat(row(gone).state()).isEqualTo(ContainerState.MISSING);
        assertThat(row(gone).placePath()).isEqualTo("Lab 4");
        assertThat(issuing.issuedTo(lesson)).isEmpty();
    }

    @Test
    void what_went_out_by_mistake_is_undone_and_after_another_act_comes_back() {
        var bottle = room.bottle();
        var lesson = UUID.randomUUID();
        var operation = op();
        issuing.issue(op(), bottle, lesson, room.lab).orThrow();

        var undone = issuing.undoIssue(operation, bottle, lesson).orThrow();
        assertThat(undone.action()).isEqualTo(MovementAction.UNDO);
        assertThat(undone.toPath()).isEqualTo("Prep room › Shelf 2");
        assertThat(undone.state()).isEqualTo(ContainerState.IN_STORE);
        assertThat(issuing.undoIssue(operation, bottle, lesson).orThrow()).isEqualTo(undone);

        issuing.issue(op(), bottle, lesson, room.lab).orThrow();
        handling.open(op(), bottle).orThrow();
        var back = issuing.undoIssue(op(), bottle, lesson).orThrow();
        assertThat(back.action()).isEqualTo(MovementAction.RETURN);
        assertThat(back.state()).isEqualTo(ContainerState.OPENED);
        conflict(issuing.undoIssue(op(), bottle, lesson), "This container is not out for that lesson.");
    }

    @Test
    @SafetyRule("SR-041")
    void what_a_lesson_used_is_booked_from_a_bottle_that_has_expired_since() {
        var bottle = room.receive(NewContainers.full(room.solution("Old starch", "1"), 1, cm3(500), room.shelf)
                .dated(today.minusYears(1), today.minusDays(1)));

        var used = issuing.used(op(), bottle, cm3(100), "used up in a lesson").orThrow();

        assertThat(used.action()).isEqualTo(MovementAction.TAKE);
        assertThat(used.reason()).isEqualTo("used up in a lesson");
        assertThat(used.balance()).isEqualTo(cm3(400));
        refused(issuing.used(op(), bottle, cm3(401), "used up in a lesson"), "Only 400 cm³ left.");
    }

    @Test
    void the_last_act_is_undone_by_who_did_it() {
        var bottle = room.bottle();
        var first = handling.take(op(), bottle, cm3(100)).orThrow();
        var second = handling.open(op(), bottle).orThrow();

        conflict(
                handling.undo(op(), first.id()),
                "Something else was done to this container since. Correct it with a reason instead.");
        var undone = handling.undo(op(), second.id()).orThrow();

        assertThat(undone.reason()).isEqualTo("undone");
        assertThat(undone.state()).isEqualTo(ContainerState.IN_STORE);
        assertThat(row(bottle).opened()).isNull();
        assertThat(stock.history(bottle).rows().get(1).undone()).isTrue();
        conflict(
                handling.undo(op(), second.id()),
                "Something else was done to this container since. Correct it with a reason instead.");
    }

    @Test
    void undoing_restores_an_unknown_amount_and_a_finished_bottle() {
        var bottle = room.receive(NewContainers.full(room.solution("Ink", "1"), 1, cm3(500), room.shelf)
                .ofUnknownAmount());
        var seen = handling.estimate(op(), bottle, 50).orThrow();
        handling.undo(op(), seen.id()).orThrow();
        assertThat(row(bottle).remaining()).isNull();

        var finished = handling.finish(op(), bottle).orThrow();
        handling.undo(op(), finished.id()).orThrow();
        assertThat(row(bottle).state()).isEqualTo(ContainerState.IN_STORE);
    }

    @Test
    void only_who_did_it_undoes_it() {
        var row = handling.take(op(), room.bottle(), cm3(100)).orThrow();
        schools.actAs("Other Technician", "TECHNICIAN");

        conflict(
                handling.undo(op(), row.id()),
                "Only who did it can undo it, within the hour. Correct it with a reason instead.");
    }

    @Test
    @SafetyRule("SR-002")
    void the_same_operation_counts_once_and_gets_its_first_answer() {
        var bottle = room.bottle();
        var operation = op();
        var first = handling.take(operation, bottle, cm3(100)).orThrow();
        handling.take(op(), bottle, cm3(50));

        assertThat(handling.take(operation, bottle, cm3(100)).orThrow()).isEqualTo(first);
        assertThat(row(bottle).remaining()).isEqualTo(cm3(850));
        conflict(
                handling.take(operation, room.bottle(), cm3(100)),
                "This operation was sent before, for another container.");
    }

    @Test
    @SafetyRule("SR-026")
    void others_may_look_but_not_touch() {
        var bottle = room.bottle();
        schools.actAs("Tea Cher", "TEACHER", "SAFETY_LEAD", "ADMINISTRATOR");

        assertThat(row(bottle).remaining()).isEqualTo(cm3(1000));
        assertThat(stock.history(bottle).rows()).hasSize(1);
        assertThatThrownBy(() -> handling.take(op(), bottle, cm3(1))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> issuing.issue(op(), bottle, op(), null)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void another_school_knows_nothing_of_the_bottle() {
        var bottle = room.bottle();
        var code = row(bottle).code();
        var movement = stock.history(bottle).rows().getFirst().id();
        schools.actAs(schools.aSchool(), "Else Where", "TECHNICIAN");

        assertThat(stock.find(bottle)).isEmpty();
        assertThat(stock.find(code)).isEmpty();
        assertThatThrownBy(() -> stock.detail(bottle)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> stock.history(bottle)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> handling.take(op(), bottle, cm3(1))).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> handling.undo(op(), movement)).isInstanceOf(NoSuchThing.class);
        var ours = new StockRoom(beans).bottle();
        assertThatThrownBy(() -> handling.move(op(), ours, room.lab)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> issuing.issue(op(), ours, op(), room.lab)).isInstanceOf(NoSuchThing.class);
    }

    private ContainerRow row(ContainerId id) {
        return stock.find(id).orElseThrow();
    }

    private static void refused(Outcome<?> outcome, String sentence) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, no -> {
            assertThat(no.reason().replace('\u00A0', ' ')).isEqualTo(sentence);
            assertThat(no.kind()).isEqualTo(Outcome.Kind.RULE);
        });
    }

    private static void conflict(Outcome<?> outcome, String sentence) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, no -> {
            assertThat(no.reason()).isEqualTo(sentence);
            assertThat(no.kind()).isEqualTo(Outcome.Kind.CONFLICT);
        });
    }

    private static Quantity cm3(long amount) {
        return Quantity.of(amount, Unit.CM3);
    }

    private static UUID op() {
        return UUID.randomUUID();
    }
}
