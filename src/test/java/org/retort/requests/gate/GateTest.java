package org.retort.requests.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retort.assessments.Validity;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.FormulationId;
import org.retort.practicals.Handler;
import org.retort.practicals.Mode;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.requests.timetable.PeriodId;
import org.retort.requests.timetable.PeriodRow;
import org.retort.requests.timetable.SchoolDays;
import org.retort.stock.Facility;
import org.retort.stock.PlaceId;
import org.retort.testing.SafetyRule;

class GateTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final PeriodRow P3 = period("P3", 11, 3);
    private static final PeriodRow P4 = period("P4", 12, 4);
    private static final PlaceId LAB_4 = PlaceId.next();
    private static final PlaceId LAB_2 = PlaceId.next();
    private static final EquipmentModelId BURETTE = EquipmentModelId.next();
    private static final FormulationId ACID = FormulationId.next();

    @Test
    void a_lesson_that_is_well_planned_passes_every_policy() {
        var answer = Gate.ask(question(new Plan()));

        assertThat(answer.open()).isTrue();
        assertThat(answer.findings()).extracting(GateFinding::level).containsOnly(Level.FINE);
        assertThat(answer.counts()).isEqualTo("0 stop · 0 ask · 9 fine");
    }

    @Test
    void burettes_promised_to_another_lesson_of_the_period_stop_it_and_the_next_period_is_offered() {
        var plan = new Plan();
        plan.promises = List.of(new Promise(new Slot(TUESDAY, P3.id()), LAB_2, BURETTE, 11));

        var finding = finding(plan, "Equipment");

        assertThat(finding.level()).isEqualTo(Level.STOP);
        assertThat(finding.sentence())
                .isEqualTo("Burette: 15 needed, 11 free in P3. 11 are promised to other lessons.");
        assertThat(finding.fixes())
                .containsExactly(
                        new Fix.MoveTo(TUESDAY, P4.id(), "Move to P4"),
                        new Fix.MoveTo(TUESDAY.plusDays(1), P3.id(), "Wed 25 Nov, P3"),
                        new Fix.GroupsOf(3, "Groups of 3: 10 sets"));
    }

    @Test
    void what_lives_in_the_room_need_not_be_carried_there() {
        var plan = new Plan();
        plan.movable = Map.of(BURETTE, 5);
        plan.living = Map.of(LAB_4, Map.of(BURETTE, 10));

        assertThat(finding(plan, "Equipment").level()).isEqualTo(Level.FINE);
    }

    @Test
    void equipment_that_nobody_has_counted_is_asked_about() {
        var plan = new Plan();
        plan.movable = Map.of();

        assertThat(finding(plan, "Equipment").sentence()).isEqualTo("Nobody has counted Burette.");
        assertThat(finding(plan, "Equipment").level()).isEqualTo(Level.ASK);
    }

    @Test
    void a_chemical_that_is_short_with_nothing_to_make_it_from_stops() {
        var plan = new Plan();
        plan.stock = new ChemicalStock(cm3(2000), false, cm3(1000), List.of());

        var finding = finding(plan, "Chemicals");

        assertThat(finding.level()).isEqualTo(Level.STOP);
        assertThat(plain(finding.sentence()))
                .isEqualTo("Hydrochloric acid 0.1 mol/dm³: 1 650 cm³ needed, short: 1 000 cm³ free.");
        assertThat(finding.fixes()).contains(new Fix.SpareOf(0, "No spare"));
    }

    @Test
    void a_chemical_that_is_short_but_can_be_made_is_fine() {
        var plan = new Plan();
        plan.stock = new ChemicalStock(cm3(100), false, null, List.of("Hydrochloric acid 2 mol/dm³ (J4XR M82C)"));

        assertThat(plan.stock.supply(cm3(1650)).words())
                .isEqualTo("to be made from Hydrochloric acid 2 mol/dm³ (J4XR M82C)");
        assertThat(finding(plan, "Chemicals").level()).isEqualTo(Level.FINE);
    }

    @Test
    @SafetyRule("SR-004")
    void a_bottle_of_unknown_amount_and_a_chemical_nobody_recorded_are_asked_about() {
        var plan = new Plan();
        plan.stock = new ChemicalStock(null, true, null, List.of());
        assertThat(finding(plan, "Chemicals").level()).isEqualTo(Level.ASK);

        plan.stock = ChemicalStock.NONE;
        assertThat(finding(plan, "Chemicals").sentence()).isEqualTo("Hydrochloric acid 0.1 mol/dm³: none recorded.");
    }

    @Test
    void a_late_request_asks_and_offers_the_first_day_in_time() {
        var plan = new Plan();
        plan.now = LocalDateTime.of(2026, 11, 22, 19, 32);

        var finding = finding(plan, "Deadline");

        assertThat(finding.level()).isEqualTo(Level.ASK);
        assertThat(finding.sentence()).isEqualTo("Late: 39 h 28 min ahead, 48 h asked.");
        assertThat(finding.fixes()).containsExactly(new Fix.MoveTo(TUESDAY.plusDays(1), P3.id(), "Wed 25 Nov, P3"));
    }

    @Test
    void a_practical_that_takes_longer_to_get_ready_stops() {
        var plan = new Plan();
        plan.leadTime = 24 * 7;

        assertThat(finding(plan, "Lead time").level()).isEqualTo(Level.STOP);
    }

    @Test
    void a_room_without_gas_stops_a_practical_that_needs_it() {
        var plan = new Plan();
        plan.facilities = List.of("gas", "sink");

        assertThat(finding(plan, "Room").sentence()).isEqualTo("Lab 4 has no gas.");
        assertThat(finding(plan, "Room").level()).isEqualTo(Level.STOP);
    }

    @Test
    void a_class_that_is_too_young_is_shown_it_instead() {
        var plan = new Plan();
        plan.handler = Handler.Y12_13;

        assertThat(finding(plan, "Teacher").sentence())
                .isEqualTo("Year 10 may not do this: it is for years 12–13 and above.");

        plan.demonstration = true;
        assertThat(finding(plan, "Teacher").level()).isEqualTo(Level.FINE);
    }

    @Test
    void somebody_who_is_no_teacher_does_not_lead() {
        var plan = new Plan();
        plan.ledByTeacher = false;

        assertThat(finding(plan, "Teacher").level()).isEqualTo(Level.STOP);
    }

    @Test
    void an_unsigned_assessment_asks() {
        var plan = new Plan();
        plan.assessment = Validity.State.NONE;

        assertThat(finding(plan, "Assessment").level()).isEqualTo(Level.ASK);
    }

    @Test
    void an_overdue_check_stops_with_its_own_words() {
        var plan = new Plan();
        plan.blocks = List.of("The autoclave's test is overdue.");

        assertThat(finding(plan, "Checks").sentence()).isEqualTo("The autoclave's test is overdue.");
    }

    @Test
    void a_saturday_and_a_lesson_that_has_begun_stop() {
        var plan = new Plan();
        plan.date = LocalDate.of(2026, 11, 28);
        assertThat(finding(plan, "Day").sentence()).isEqualTo("Sat 28 Nov 2026 is no school day: the weekend.");

        plan.date = TUESDAY;
        plan.now = TUESDAY.atTime(11, 30);
        assertThat(finding(plan, "Day").sentence()).isEqualTo("This lesson has begun already.");
    }

    @Test
    @SafetyRule("SR-047")
    void a_change_of_room_or_teacher_is_judged_by_what_it_changes_and_by_nothing_else() {
        var plan = new Plan();
        plan.leadTime = 24 * 7;
        plan.ledByTeacher = false;

        assertThat(Gate.ask(question(plan), EnumSet.of(Change.ROOM)).findings())
                .extracting(GateFinding::rule)
                .containsExactlyInAnyOrder("Equipment", "Room", "Assessment");
        assertThat(Gate.ask(question(plan), EnumSet.of(Change.ROOM)).open()).isTrue();
        assertThat(Gate.ask(question(plan), EnumSet.of(Change.TEACHER)).whyShut())
                .isEqualTo("Only a teacher may lead this lesson. Choose one.");
        assertThat(Gate.ask(question(plan), EnumSet.of(Change.SOONER)).open()).isFalse();
        assertThat(Gate.ask(question(plan), EnumSet.allOf(Change.class))).isEqualTo(Gate.ask(question(plan)));
        assertThat(Gate.ask(question(plan), Set.of()).open()).isTrue();
    }

    private static GateFinding finding(Plan plan, String rule) {
        return Gate.ask(question(plan)).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /// A lesson in which nothing is wrong, to be broken in one point.
    private static final class Plan {
        private LocalDate date = TUESDAY;
        private LocalDateTime now = LocalDateTime.of(2026, 11, 20, 8, 0);
        private boolean demonstration;
        private boolean ledByTeacher = true;
        private int leadTime;
        private Handler handler = Handler.Y10_11;
        private List<String> facilities = List.of("sink");
        private Map<EquipmentModelId, Integer> movable = Map.of(BURETTE, 22);
        private Map<PlaceId, Map<EquipmentModelId, Integer>> living = Map.of();
        private List<Promise> promises = List.of();
        private ChemicalStock stock = new ChemicalStock(cm3(5000), false, null, List.of());
        private Validity.State assessment = Validity.State.SIGNED;
        private List<String> blocks = List.of();
    }

    private static GateQuestion question(Plan plan) {
        return new GateQuestion(
                new GateQuestion.LessonAsked(
                        plan.date, P3, LAB_4, "Lab 4", 10, 30, 2, plan.demonstration, 10, plan.ledByTeacher),
                new GateQuestion.PracticalAsked(Mode.CLASS, plan.handler, plan.leadTime, plan.facilities),
                new GateQuestion.SchoolDay(plan.now, 48, new SchoolDays(List.of(), List.of(), false), List.of(P3, P4)),
                new GateQuestion.Shelf(
                        burettes(15),
                        size -> burettes(Math.ceilDiv(30, size)),
                        new EquipmentSupply(plan.movable, plan.living, Map.of(), plan.promises),
                        List.of(new ChemicalNeed(ACID, "Hydrochloric acid 0.1 mol/dm³", cm3(1650))),
                        Map.of(ACID, plan.stock),
                        Set.of(Facility.SINK),
                        plan.assessment,
                        plan.blocks));
    }

    private static List<EquipmentNeed> burettes(int count) {
        return List.of(new EquipmentNeed(BURETTE, "Burette", count));
    }

    private static Quantity cm3(int amount) {
        return Quantity.of(amount, Unit.CM3);
    }

    private static String plain(String text) {
        return text.replace('\u202F', ' ').replace('\u00A0', ' ');
    }

    private static PeriodRow period(String name, int hour, int position) {
        return new PeriodRow(PeriodId.next(), 0, name, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0), position);
    }
}
