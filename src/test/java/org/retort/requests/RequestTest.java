package org.retort.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retort.catalogue.EquipmentModelId;
import org.retort.platform.Outcome;
import org.retort.platform.PersonId;
import org.retort.practicals.KitItem;
import org.retort.practicals.KitUnit;
import org.retort.practicals.PracticalId;
import org.retort.requests.timetable.PeriodId;
import org.retort.stock.PlaceId;
import org.retort.testing.SafetyRule;

class RequestTest {

    private static final Deed DEED = new Deed(PersonId.next(), "Priya Nair", Instant.EPOCH);

    private final KitEntry beakers = entry("Beaker", 15, false);
    private final KitEntry scalpels = entry("Scalpel", 15, true);
    private final Request request = new Request(lesson(), "RP 2 Neutralisation", List.of(beakers, scalpels), DEED);

    @Test
    void a_request_goes_from_draft_to_closed_and_tells_each_step() {
        request.submit(DEED, "").orThrow();
        request.accept(DEED).orThrow();
        pickAll();
        request.prepare(DEED).orThrow();
        request.deliver(DEED).orThrow();
        request.takeBack(DEED, List.of(back(beakers, 15, 0), back(scalpels, 14, 1)), "one lost")
                .orThrow();
        request.close(DEED).orThrow();

        assertThat(request.state()).isEqualTo(RequestState.CLOSED);
        assertThat(request.events().stream().map(RequestEvent::row))
                .extracting(EventRow::what)
                .containsExactly("submitted", "accepted", "prepared", "delivered", "returned", "closed");
    }

    @Test
    void a_question_is_answered_and_the_request_is_with_the_prep_room_again() {
        request.submit(DEED, "").orThrow();

        assertThat(request.query(DEED, " ").refusal()).contains("Write what you want to know.");
        request.query(DEED, "How concentrated?").orThrow();
        request.submit(DEED, "0.1").orThrow();

        assertThat(request.state()).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void declining_takes_a_reason() {
        request.submit(DEED, "").orThrow();

        assertThat(request.decline(DEED, "").refusal()).contains("Say why, so that the teacher can plan again.");
        assertThat(request.decline(DEED, "No burettes that week.")).isEqualTo(Outcome.done(RequestState.DECLINED));
    }

    @Test
    void what_a_colleague_has_done_meanwhile_is_said_to_be_done_already() {
        request.submit(DEED, "").orThrow();
        request.accept(DEED).orThrow();

        assertThat(request.accept(DEED)).isEqualTo(Outcome.conflict("This request is accepted already."));
        assertThat(request.close(DEED))
                .isEqualTo(Outcome.conflict("This request is accepted, so it cannot become closed."));
    }

    @Test
    void what_is_not_picked_is_not_prepared() {
        request.submit(DEED, "").orThrow();
        request.accept(DEED).orThrow();
        request.line(beakers.id()).tick(DEED);

        assertThat(request.prepare(DEED).refusal())
                .contains("1 line is not picked yet: Scalpel. Pick it, or leave out with a reason.");
    }

    @Test
    void every_line_that_is_not_picked_is_named_not_the_first_alone() {
        request.submit(DEED, "").orThrow();
        request.accept(DEED).orThrow();

        assertThat(request.prepare(DEED).refusal().orElseThrow())
                .startsWith("2 lines are not picked yet: ")
                .contains("Beaker", ", Scalpel")
                .endsWith(". Pick them, or leave out with a reason.");
    }

    @Test
    void of_many_lines_that_are_not_picked_three_are_named_and_the_others_counted() {
        var many = new Request(
                lesson(),
                "RP 2 Neutralisation",
                List.of(
                        entry("Beaker", 15, false),
                        entry("Burner", 15, false),
                        entry("Gauze", 15, false),
                        entry("Mat", 15, false),
                        entry("Tongs", 15, false)),
                DEED);
        many.submit(DEED, "").orThrow();
        many.accept(DEED).orThrow();

        assertThat(many.prepare(DEED).refusal())
                .contains("5 lines are not picked yet: Beaker, Burner, Gauze and 2 more."
                        + " Pick them, or leave out with a reason.");
    }

    @Test
    @SafetyRule("SR-014")
    void what_is_counted_out_is_counted_in() {
        request.submit(DEED, "").orThrow();
        request.accept(DEED).orThrow();
        pickAll();
        request.prepare(DEED).orThrow();
        request.deliver(DEED).orThrow();

        assertThat(request.takeBack(DEED, List.of(), "").refusal()).contains("Count Scalpel in.");
        assertThat(request.takeBack(DEED, List.of(back(scalpels, 14, 0)), "").refusal())
                .contains("15 went out, 14 are accounted for. Count again, or say what is broken or lost.");
        assertThat(request.state()).isEqualTo(RequestState.DELIVERED);
    }

    @Test
    void a_kit_that_stood_ready_and_was_not_used_comes_back_without_blame() {
        request.submit(DEED, "").orThrow();
        request.accept(DEED).orThrow();
        pickAll();
        request.prepare(DEED).orThrow();

        assertThat(request.cancel(DEED, "").refusal())
                .contains("The kit is on its trolley already. Say that it was not used instead.");
        request.notUsed(DEED, "").orThrow();
        request.takeBack(DEED, List.of(back(scalpels, 15, 0)), "").orThrow();
        request.close(DEED).orThrow();
    }

    @Test
    void what_was_accepted_and_then_changed_is_to_be_accepted_again() {
        request.submit(DEED, "").orThrow();
        request.accept(DEED).orThrow();

        request.changed(DEED, "room");

        assertThat(request.state()).isEqualTo(RequestState.SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"CLOSED", "DECLINED", "CANCELLED"})
    void what_is_over_stays_over(RequestState over) {
        assertThat(EnumSet.allOf(RequestState.class)).noneMatch(over::mayBecome);
    }

    @Test
    void the_kit_follows_the_class_and_what_was_changed_by_hand_stays() {
        var kit = new ArrayList<>(List.of(beakers.amounting(BigDecimal.valueOf(20)), scalpels.leftOut("too sharp")));

        request.write(lesson(), "RP 2 Neutralisation", kit);

        assertThat(request.lines().stream().map(RequestLine::entry)).isEqualTo(kit);
        assertThat(request.line(scalpels.id()).toPick()).isFalse();
    }

    private void pickAll() {
        request.lines().forEach(line -> line.tick(DEED));
    }

    private static Back back(KitEntry entry, int returned, int broken) {
        return new Back(
                entry.id(), BigDecimal.valueOf(returned), BigDecimal.valueOf(broken), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static Lesson lesson() {
        return new Lesson(
                PracticalId.next(),
                new Lesson.When(LocalDate.of(2026, 11, 24), PeriodId.next()),
                PlaceId.next(),
                null,
                "10X2",
                10,
                30,
                2,
                false,
                PersonId.next(),
                10,
                List.of(),
                "");
    }

    private static KitEntry entry(String label, int count, boolean counted) {
        return new KitEntry(
                RequestLineId.next(),
                null,
                new KitItem.Equipment(EquipmentModelId.next()),
                label,
                "1",
                BigDecimal.valueOf(count),
                KitUnit.ITEM,
                LineOrigin.EXTRA,
                "",
                counted,
                "");
    }
}
