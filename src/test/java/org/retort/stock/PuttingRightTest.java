package org.retort.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.SupplierData;
import org.retort.catalogue.SupplierId;
import org.retort.catalogue.Suppliers;
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
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("TECHNICIAN")
class PuttingRightTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Handling handling;

    @Autowired
    Stock stock;

    @Autowired
    Suppliers suppliers;

    @Autowired
    TestSchools schools;

    @Autowired
    Clock clock;

    StockRoom room;
    LocalDate today;
    LocalDate tooSoon;
    LocalDate right;
    ContainerId bottle;

    @BeforeEach
    void aBottleThatSeemsExpired() {
        room = new StockRoom(beans);
        today = LocalDate.now(clock);
        tooSoon = today.minusDays(2);
        right = today.plusYears(1);
        bottle =
                room.receive(NewContainers.full(room.solution("Iodine", "1"), 1, Quantity.of(500, Unit.CM3), room.shelf)
                        .dated(today.minusYears(1), tooSoon));
    }

    @Test
    @SafetyRule("SR-050")
    void an_expiry_typed_wrong_is_put_right_and_the_history_says_what_was_and_what_is() {
        var row = putRight(expiring(right), " typed wrong ").orThrow();

        assertThat(row)
                .returns(MovementAction.CORRECT, MovementRow::action)
                .returns("expiry %s → %s".formatted(Dates.day(tooSoon), Dates.day(right)), MovementRow::putRight)
                .returns("typed wrong", MovementRow::reason)
                .returns(null, MovementRow::amount)
                .returns(Quantity.zero(Unit.CM3), MovementRow::change)
                .returns("Pat Tester", MovementRow::byName);
        assertThat(stock.history(bottle).rows()).hasSize(2).first().isEqualTo(row);
        assertThat(stock.detail(bottle).particulars()).isEqualTo(expiring(right));
        assertThat(handling.take(op(), bottle, Quantity.of(10, Unit.CM3))
                        .orThrow()
                        .balance())
                .isEqualTo(Quantity.of(490, Unit.CM3));
        assertThat(stock.containers(only(ContainerFilter.Only.EXPIRED), Pageable.ofSize(10)))
                .isEmpty();
    }

    @Test
    void supplier_lot_and_note_are_put_right_together_and_can_be_taken_away() {
        var timstar = supplier("Timstar");
        putRight(new Particulars(tooSoon, timstar, " A17 ", "dented"), "forgotten")
                .orThrow();

        assertThat(stock.detail(bottle))
                .returns("Timstar", ContainerDetail::supplierName)
                .returns("A17", ContainerDetail::lot)
                .returns("dented", ContainerDetail::note);
        var row = putRight(new Particulars(null, supplier("Philip Harris"), null, "  "), "another bottle")
                .orThrow();
        assertThat(row.putRight())
                .isEqualTo(("expiry %s → none; supplier Timstar → Philip Harris; lot A17 → none;"
                                + " note “dented” → none")
                        .formatted(Dates.day(tooSoon)));
        assertThat(stock.detail(bottle).particulars().expires()).isNull();
    }

    @Test
    void the_longest_note_fits_into_the_history_before_and_after() {
        putRight(new Particulars(tooSoon, null, "a".repeat(60), "x".repeat(1000)), "r".repeat(500))
                .orThrow();

        var row = putRight(new Particulars(tooSoon, null, "b".repeat(60), "y".repeat(1000)), "typed wrong")
                .orThrow();

        assertThat(row.putRight()).contains("x".repeat(1000) + "” → “" + "y".repeat(1000));
    }

    @Test
    @SafetyRule("SR-050")
    void what_cannot_be_true_is_refused_beside_its_field_and_nothing_changes() {
        refused(putRight(expiring(today.minusYears(2)), "x"), "expires", "It cannot expire before it was received.");
        refused(
                putRight(expiring(LocalDate.of(20262, 11, 24)), "x"),
                "expires",
                "No bottle keeps that long. Look at the year.");
        refused(
                putRight(new Particulars(tooSoon, null, "a".repeat(61), null), "x"),
                "lot",
                "A lot number has at most 60 characters.");
        refused(
                putRight(new Particulars(tooSoon, null, null, "a".repeat(1001)), "x"),
                "note",
                "A note has at most 1000 characters.");
        refused(putRight(expiring(right), " "), "reason", "Say why.");
        refused(putRight(expiring(right), "x".repeat(501)), "reason", "Say why in at most 500 characters.");
        refused(putRight(expiring(tooSoon), "x"), null, "Nothing is different. Correct what is wrong.");

        assertThat(stock.history(bottle).rows()).hasSize(1);
        assertThat(stock.detail(bottle).particulars()).isEqualTo(expiring(tooSoon));
    }

    @Test
    @SafetyRule("SR-050")
    void a_correction_made_meanwhile_is_noticed_and_taking_some_out_meanwhile_is_none() {
        var seen = stock.detail(bottle).particulars();
        handling.estimate(op(), bottle, 50).orThrow();
        handling.putRight(op(), bottle, seen, expiring(right), "typed wrong").orThrow();

        var late = handling.putRight(op(), bottle, seen, new Particulars(tooSoon, null, "A17", null), "forgotten");

        assertThat(late)
                .isEqualTo(Outcome.conflict(
                        "Somebody else corrected this meanwhile. Close it, look at the change, and do it again."));
        assertThat(stock.detail(bottle).particulars()).isEqualTo(expiring(right));
    }

    @Test
    @SafetyRule("SR-002")
    void the_same_operation_puts_right_once_and_gets_its_first_answer() {
        var operation = op();
        var seen = stock.detail(bottle).particulars();
        var first = handling.putRight(operation, bottle, seen, expiring(right), "typed wrong")
                .orThrow();

        assertThat(handling.putRight(operation, bottle, seen, expiring(right), "typed wrong")
                        .orThrow())
                .isEqualTo(first);
        assertThat(stock.history(bottle).rows()).hasSize(2);
    }

    @Test
    @SafetyRule("SR-050")
    void it_is_not_undone_but_corrected_again_and_what_is_undone_later_leaves_it() {
        var correction = putRight(expiring(right), "typed wrong").orThrow();
        assertThat(handling.undo(op(), correction.id()).refusal())
                .contains("This cannot be undone. Correct it with a reason instead.");

        var taken = handling.take(op(), bottle, Quantity.of(10, Unit.CM3)).orThrow();
        handling.undo(op(), taken.id()).orThrow();

        assertThat(stock.find(bottle).orElseThrow())
                .returns(right, ContainerRow::expires)
                .returns(Quantity.of(500, Unit.CM3), ContainerRow::remaining);
    }

    @Test
    void what_has_been_disposed_of_is_still_put_right_and_stays_disposed_of() {
        handling.dispose(op(), bottle, "expired").orThrow();

        assertThat(putRight(new Particulars(tooSoon, null, "A17", null), "forgotten")
                        .orThrow())
                .returns(ContainerState.DISPOSED, MovementRow::state)
                .returns("lot none → A17", MovementRow::putRight);
    }

    @Test
    void an_expiry_too_far_away_is_not_received_either() {
        var wanted = NewContainers.full(room.solution("Starch", "1"), 1, Quantity.of(500, Unit.CM3), room.shelf)
                .dated(today, LocalDate.of(20262, 11, 24));

        refused(
                beans.getBean(Receiving.class).receive(wanted),
                "expires",
                "No bottle keeps that long. Look at the year.");
    }

    @Test
    @SafetyRule("SR-026")
    void nobody_but_a_technician_of_this_school_puts_it_right() {
        var seen = stock.detail(bottle).particulars();
        var stranger = supplier("Timstar");
        schools.actAs("Tea Cher", "TEACHER", "SAFETY_LEAD", "ADMINISTRATOR");
        assertThatThrownBy(() -> handling.putRight(op(), bottle, seen, expiring(right), "typed wrong"))
                .isInstanceOf(AccessDeniedException.class);

        schools.actAs(schools.aSchool(), "Else Where", "TECHNICIAN");
        assertThatThrownBy(() -> handling.putRight(op(), bottle, seen, expiring(right), "typed wrong"))
                .isInstanceOf(NoSuchThing.class);
        var ours = new StockRoom(beans).bottle();
        assertThatThrownBy(() -> handling.putRight(
                        op(), ours, expiring(null), new Particulars(null, stranger, null, null), "typed wrong"))
                .isInstanceOf(NoSuchThing.class);
    }

    private Outcome<MovementRow> putRight(Particulars wanted, String reason) {
        return handling.putRight(op(), bottle, stock.detail(bottle).particulars(), wanted, reason);
    }

    private SupplierId supplier(String name) {
        return suppliers.add(new SupplierData(name, "", "", "")).orThrow();
    }

    private static Particulars expiring(@Nullable LocalDate day) {
        return new Particulars(day, null, null, null);
    }

    private static ContainerFilter only(ContainerFilter.Only chip) {
        return new ContainerFilter("", null, chip, null);
    }

    private static void refused(Outcome<?> outcome, @Nullable String field, String sentence) {
        assertThat(outcome).isEqualTo(new Outcome.Refused<>(sentence, field, Outcome.Kind.RULE));
    }

    private static UUID op() {
        return UUID.randomUUID();
    }
}
