package org.retort.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.practicals.KitItem;
import org.retort.practicals.KitUnit;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.quantity.Unit;
import org.retort.requests.gate.ChemicalNeed;
import org.retort.stock.ContainerId;
import org.retort.stock.ContainerState;
import org.retort.stock.CountedRow;
import org.retort.stock.CountingEquipment;
import org.retort.stock.EquipmentAction;
import org.retort.stock.EquipmentItemId;
import org.retort.stock.EquipmentItemRow;
import org.retort.stock.EquipmentMovementRow;
import org.retort.stock.EquipmentState;
import org.retort.stock.EquipmentStock;
import org.retort.stock.Handling;
import org.retort.stock.HandlingEquipment;
import org.retort.stock.IssuingContainers;
import org.retort.stock.MovementAction;
import org.retort.stock.MovementRow;
import org.retort.stock.NewContainers;
import org.retort.stock.NewEquipmentItem;
import org.retort.stock.Receiving;
import org.retort.stock.Stock;
import org.retort.testing.As;
import org.retort.testing.Queries;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/// What becomes of bottles and equipment when a kit comes back, or when something was picked by mistake.
@RetortTest
@Import(LessonSchool.class)
@As("TECHNICIAN")
class TakingBackTest {

    private static final String ACID = "Hydrochloric acid";
    private static final Date LONG_AGO = Date.valueOf(LocalDate.of(2020, 1, 1));

    @Autowired
    LessonSchool school;

    @Autowired
    Requests requests;

    @Autowired
    Preparing preparing;

    @Autowired
    Picking picking;

    @Autowired
    PickLists pickLists;

    @Autowired
    RequestBook book;

    @Autowired
    Supplies supplies;

    @Autowired
    Stock stock;

    @Autowired
    Handling handling;

    @Autowired
    IssuingContainers issuing;

    @Autowired
    Receiving receiving;

    @Autowired
    EquipmentStock equipment;

    @Autowired
    HandlingEquipment pieces;

    @Autowired
    CountingEquipment counting;

    @Autowired
    Formulations formulations;

    @Autowired
    SubstanceCatalogue substances;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManagerFactory factory;

    private LessonSchool.Scene scene;

    @BeforeEach
    void a_school() {
        scene = school.assessed();
    }

    @Test
    @SafetyRule("SR-040")
    void a_bottle_put_in_quarantine_at_the_bench_is_in_quarantine_after_the_kit_came_back() {
        var id = delivered(_ -> {});
        var acid = bottle(id, ACID);
        handling.quarantine(op(), acid, "the label is gone").orThrow();

        preparing.takeBack(id, List.of(), "").orThrow();

        var row = stock.find(acid).orElseThrow();
        assertThat(row.state()).isEqualTo(ContainerState.QUARANTINED);
        assertThat(row.placePath()).isEqualTo("Prep room › Shelf 1");
        assertThat(row.remaining()).isEqualByComparingTo(Quantity.of(3350, Unit.CM3));
        assertThat(issuing.issuedTo(id.value())).isEmpty();
    }

    @Test
    @SafetyRule("SR-040")
    void a_piece_that_is_out_for_another_lesson_meanwhile_is_not_fetched_home() {
        var pieceOf = new ArrayList<EquipmentItemId>();
        var id = delivered(request -> pieceOf.add(picked(request, "Burette")));
        var piece = pieceOf.getFirst();
        pieces.putBack(op(), piece).orThrow();
        var other = UUID.randomUUID();
        pieces.issue(op(), piece, other, scene.lab2()).orThrow();

        preparing.takeBack(id, List.of(), "").orThrow();

        assertThat(equipment.find(piece).orElseThrow())
                .returns(EquipmentState.ISSUED, EquipmentItemRow::state)
                .returns(other, EquipmentItemRow::lesson)
                .returns("Lab 2", EquipmentItemRow::placePath);
    }

    @Test
    @SafetyRule("SR-041")
    void a_kit_comes_back_though_its_bottles_and_pieces_were_put_back_finished_expired_or_retired_meanwhile() {
        var pieceOf = new ArrayList<EquipmentItemId>();
        var id = delivered(request -> pieceOf.add(picked(request, "Burette")));
        var acid = bottle(id, ACID);
        var alkali = bottle(id, "Sodium hydroxide");
        handling.putBack(op(), acid).orThrow();
        jdbc.update(
                "update container set received = ?, expires = ?, expiry_key = ? where id = ?",
                LONG_AGO,
                LONG_AGO,
                LONG_AGO,
                acid.value());
        handling.finish(op(), alkali).orThrow();
        pieces.retire(op(), pieceOf.getFirst(), "fell down").orThrow();

        assertThat(preparing.takeBack(id, List.of(), "").orThrow()).isEqualTo(RequestState.RETURNED);

        assertThat(book.detail(id).picks()).allMatch(PickRow::back);
        assertThat(stock.find(acid).orElseThrow().remaining()).isEqualByComparingTo(Quantity.of(3350, Unit.CM3));
        assertThat(stock.find(alkali).orElseThrow().state()).isEqualTo(ContainerState.FINISHED);
        assertThat(equipment.find(pieceOf.getFirst()).orElseThrow().state()).isEqualTo(EquipmentState.RETIRED);
    }

    @Test
    @SafetyRule("SR-041")
    void of_a_kit_that_was_not_used_nothing_is_booked_as_used_up() {
        var id = prepared(_ -> {});
        var acid = bottle(id, ACID);
        school.asTeacher(scene);
        requests.notUsed(id, "").orThrow();
        school.asTechnician(scene);

        preparing.takeBack(id, List.of(), "").orThrow();

        assertThat(stock.find(acid).orElseThrow().remaining()).isEqualByComparingTo(Quantity.of(5, Unit.DM3));
        var line = line(id, ACID);
        assertThat(line.back()).isNotNull();
        assertThat(line.back().usedUp()).isZero();
        assertThat(line.back().notUsed()).isEqualByComparingTo(line.entry().amount());
    }

    @Test
    @SafetyRule("SR-042")
    void what_was_used_and_what_was_spilled_are_two_movements() {
        var id = delivered(_ -> {});
        var acid = bottle(id, ACID);

        preparing
                .takeBack(id, List.of(new Back(line(id, ACID).id(), no(), number(50), number(100), no())), "")
                .orThrow();

        assertThat(stock.history(acid).rows())
                .extracting(MovementRow::action, MovementRow::change, MovementRow::reason, MovementRow::lesson)
                .startsWith(
                        tuple(MovementAction.RETURN, Quantity.zero(Unit.DM3), null, id.value()),
                        tuple(
                                MovementAction.TAKE,
                                Quantity.of("-0.05", Unit.DM3),
                                "broken or lost in a lesson",
                                id.value()),
                        tuple(MovementAction.TAKE, Quantity.of("-0.1", Unit.DM3), "used up in a lesson", id.value()));
    }

    @Test
    @SafetyRule("SR-042")
    void what_broke_is_spread_over_the_places_and_what_is_not_counted_anywhere_is_refused_by_name() {
        var id = delivered(_ -> {});
        var burettes = line(id, "Burette");
        var model = model(burettes);
        counting.correct(op(), kept(model).getFirst().id(), 2, "counted").orThrow();
        counting.receive(op(), model, scene.lab2(), 2, false).orThrow();

        assertThat(preparing.takeBack(id, List.of(broken(burettes, 5)), "").refusal())
                .contains("%s: 5 are said to be gone, and only 4 are counted in stock. Count them anew first."
                        .formatted(burettes.entry().label()));
        assertThat(book.detail(id).state()).isEqualTo(RequestState.DELIVERED);

        var places = kept(model);
        preparing.takeBack(id, List.of(broken(burettes, 3)), "").orThrow();

        assertThat(equipment.total(List.of(model))).containsEntry(model, 1);
        assertThat(places)
                .flatExtracting(row -> equipment.history(row.id()).rows().stream()
                        .filter(movement -> movement.action() == EquipmentAction.BROKEN)
                        .toList())
                .extracting(EquipmentMovementRow::change)
                .containsExactly(-2, -1);
    }

    @Test
    @SafetyRule("SR-042")
    void what_was_used_up_of_equipment_is_not_booked_as_broken() {
        var id = delivered(_ -> {});
        var burettes = line(id, "Burette");
        var count = kept(model(burettes)).getFirst().id();
        var rest = burettes.entry().amount().subtract(number(3));

        preparing
                .takeBack(id, List.of(new Back(burettes.id(), rest, number(1), number(2), no())), "")
                .orThrow();

        assertThat(equipment.history(count).rows())
                .extracting(EquipmentMovementRow::action, EquipmentMovementRow::change)
                .startsWith(tuple(EquipmentAction.BROKEN, -1), tuple(EquipmentAction.LOST, -2));
    }

    @Test
    @SafetyRule("SR-042")
    void a_broken_piece_with_a_code_is_out_of_use_and_when_it_is_one_of_several_it_is_asked_which() {
        var two = new ArrayList<EquipmentItemId>();
        var id = delivered(kit -> kit.label().startsWith("Burette") ? kit.amounting(number(2)) : kit, request -> {
            two.add(picked(request, "Burette"));
            two.add(picked(request, "Burette"));
        });
        var burettes = line(id, "Burette");

        assertThat(preparing.takeBack(id, List.of(broken(burettes, 1)), "").refusal())
                .contains(burettes.entry().label()
                        + ": say which one is broken or lost. Scan it and take it out of use or report it missing, then"
                        + " take the kit back.");

        pieces.takeOutOfUse(op(), two.getFirst(), "the tap is off").orThrow();
        preparing.takeBack(id, List.of(broken(burettes, 1)), "").orThrow();

        assertThat(equipment.find(two.getFirst()).orElseThrow())
                .returns(EquipmentState.QUARANTINED, EquipmentItemRow::state)
                .returns("Prep room", EquipmentItemRow::placePath);
        assertThat(equipment.find(two.getLast()).orElseThrow().state()).isEqualTo(EquipmentState.IN_STORE);
        assertThat(equipment.total(List.of(model(burettes)))).containsEntry(model(burettes), 45);
    }

    @Test
    @SafetyRule("SR-042")
    void when_all_pieces_with_a_code_are_broken_all_are_out_of_use() {
        var one = new ArrayList<EquipmentItemId>();
        var id = delivered(
                kit -> kit.label().startsWith("Burette") ? kit.amounting(number(1)) : kit,
                request -> one.add(picked(request, "Burette")));

        preparing.takeBack(id, List.of(broken(line(id, "Burette"), 1)), "").orThrow();

        assertThat(equipment.find(one.getFirst()).orElseThrow())
                .returns(EquipmentState.QUARANTINED, EquipmentItemRow::state)
                .returns(null, EquipmentItemRow::lesson);
    }

    @Test
    @SafetyRule("SR-043")
    void a_bottle_picked_by_mistake_is_undone_in_the_ledger_and_the_kit_is_to_be_prepared_again() {
        var id = prepared(_ -> {});
        var acid = bottle(id, ACID);
        var line = line(id, ACID).id();
        var pick = book.detail(id).picksOf(line).getFirst();

        assertThat(picking.untick(id, line).refusal().orElseThrow())
                .endsWith("is picked by its code. Put that back first.");
        picking.putBack(id, pick.id(), op()).orThrow();

        assertThat(stock.history(acid).rows().getFirst().action()).isEqualTo(MovementAction.UNDO);
        assertThat(stock.find(acid).orElseThrow().state()).isEqualTo(ContainerState.IN_STORE);
        assertThat(book.detail(id).picksOf(line)).isEmpty();
        assertThat(book.detail(id).state()).isEqualTo(RequestState.ACCEPTED);
        assertThat(preparing.prepared(id).refusal().orElseThrow()).startsWith("1 line is not picked yet: " + ACID);
        assertThat(picking.putBack(id, pick.id(), op()).refusal()).contains("That is no longer on this kit.");
    }

    @Test
    void what_was_put_back_by_hand_is_only_struck_off_the_kit_which_can_then_be_declined() {
        var id = accepted();
        var acid = line(id, ACID).id();
        picking.pick(id, acid, bottleOf(id, acid), op()).orThrow();
        assertThat(preparing.decline(id, "no time").refusal())
                .contains("Bottles are picked for this already. Put them back first.");
        var bottle = bottle(id, ACID);
        handling.putBack(op(), bottle).orThrow();
        var movements = stock.history(bottle).rows().size();

        picking.putBack(id, book.detail(id).picksOf(acid).getFirst().id(), op()).orThrow();

        assertThat(stock.history(bottle).rows()).hasSize(movements);
        preparing.decline(id, "no time").orThrow();
    }

    @Test
    void a_prepared_kit_is_still_on_its_own_pick_list_with_what_was_picked() {
        var id = prepared(_ -> {});

        assertThat(pickLists.of(scene.date(), Set.of()).items()).isEmpty();
        assertThat(pickLists.of(scene.date(), Set.of(id)).items())
                .filteredOn(item -> item.line().entry().label().startsWith(ACID))
                .singleElement()
                .satisfies(item -> assertThat(item.picks())
                        .extracting(PickRow::target)
                        .containsExactly(bottle(id, ACID).value()));
    }

    @Test
    void a_kit_of_an_earlier_day_that_is_still_out_is_on_the_list_until_it_is_closed() {
        var id = delivered(_ -> {});
        var today = LocalDate.now(clock);
        jdbc.update("update request set lesson_date = ? where id = ?", Date.valueOf(today.minusDays(3)), id.value());
        var coming = RequestFilter.between(today, today.plusYears(1));

        assertThat(book.list(coming, PageRequest.of(0, 10))).isEmpty();
        assertThat(book.list(coming.withLeftOver(), PageRequest.of(0, 10)))
                .extracting(RequestRow::id)
                .containsExactly(id);
        assertThat(book.count(coming.withLeftOver())).isEqualTo(1);

        preparing.takeBack(id, List.of(), "").orThrow();
        preparing.close(id).orThrow();
        assertThat(book.list(coming.withLeftOver(), PageRequest.of(0, 10))).isEmpty();
    }

    @Test
    void the_pick_list_costs_the_same_with_one_acid_as_with_four_and_with_one_lesson_as_with_two() {
        var id = accepted();
        var one = Queries.of(factory, () -> pickLists.of(scene.date(), Set.of()));
        var extra = List.of(acidOf("1"), acidOf("3"), acidOf("4"));
        school.asTeacher(scene);
        var lesson = scene.lesson().at(scene.date(), scene.periods().getFirst().id());
        var kit = new ArrayList<>(requests.kit(lesson, List.of()));
        extra.forEach(acid -> kit.add(chemical(acid)));
        var second = requests.keep(null, 0, lesson, kit).orThrow().id();
        requests.submit(second).orThrow();
        school.asTechnician(scene);
        preparing.accept(second).orThrow();

        assertThat(pickLists.of(scene.date(), Set.of()).lessons())
                .extracting(RequestRow::id)
                .containsExactlyInAnyOrder(id, second);
        assertThat(Queries.of(factory, () -> pickLists.of(scene.date(), Set.of())))
                .isEqualTo(one);
    }

    @Test
    void looking_for_what_a_chemical_can_be_made_from_costs_the_same_for_one_as_for_three() {
        school.asTechnician(scene);
        var needs = List.of("1", "3", "4").stream()
                .map(strength -> new ChemicalNeed(acidOf(strength), "acid", Quantity.of(500, Unit.DM3)))
                .toList();
        var one = Queries.of(factory, () -> supplies.chemicals(needs.subList(0, 1), null));

        assertThat(Queries.of(factory, () -> supplies.chemicals(needs, null))).isEqualTo(one);
        assertThat(supplies.chemicals(needs, null)
                        .get(needs.getFirst().formulation())
                        .makeFrom())
                .singleElement()
                .asString()
                .contains("Hydrochloric acid");
    }

    private RequestId accepted() {
        return accepted(kit -> kit);
    }

    private RequestId accepted(UnaryOperator<KitEntry> change) {
        school.asTeacher(scene);
        var kit = requests.kit(scene.lesson(), List.of()).stream().map(change).toList();
        var id = requests.keep(null, 0, scene.lesson(), kit).orThrow().id();
        requests.submit(id).orThrow();
        school.asTechnician(scene);
        preparing.accept(id).orThrow();
        return id;
    }

    private RequestId prepared(Consumer<RequestId> first) {
        return prepared(kit -> kit, first);
    }

    /// A kit on its trolley, of which `first` was picked before all the rest.
    private RequestId prepared(UnaryOperator<KitEntry> change, Consumer<RequestId> first) {
        var id = accepted(change);
        first.accept(id);
        for (var item : pickLists.of(scene.date(), Set.of(id)).items()) {
            if (item.line().entry().item() instanceof KitItem.Chemical && item.bottle() != null) {
                picking.pick(id, item.line().id(), item.bottle().id(), op()).orThrow();
            } else if (!item.line().present()) {
                picking.tick(id, item.line().id()).orThrow();
            }
        }
        preparing.prepared(id).orThrow();
        return id;
    }

    private RequestId delivered(Consumer<RequestId> first) {
        return delivered(kit -> kit, first);
    }

    private RequestId delivered(UnaryOperator<KitEntry> change, Consumer<RequestId> first) {
        var id = prepared(change, first);
        school.sign(scene, id);
        school.asTechnician(scene);
        preparing.deliver(id).orThrow();
        return id;
    }

    /// A piece with a code of its own, of the model of a line, picked for it.
    private EquipmentItemId picked(RequestId id, String label) {
        var line = line(id, label);
        var piece = pieces.register(new NewEquipmentItem(op(), model(line), null, scene.prepRoom(), null))
                .orThrow();
        picking.pick(id, line.id(), piece, op()).orThrow();
        return piece;
    }

    private FormulationId acidOf(String strength) {
        var acid = formulations
                .of(
                        substances.byReference("C001").orElseThrow(),
                        Form.SOLUTION,
                        Strength.of(strength, StrengthUnit.MOL_PER_DM3))
                .orThrow();
        receiving
                .receive(NewContainers.full(acid, 1, Quantity.of(1, Unit.DM3), scene.prepRoom()))
                .orThrow();
        return acid;
    }

    private static KitEntry chemical(FormulationId acid) {
        return new KitEntry(
                RequestLineId.next(),
                null,
                new KitItem.Chemical(acid),
                "Hydrochloric acid",
                "10 cm³",
                number(10),
                KitUnit.CM3,
                LineOrigin.EXTRA,
                "to compare",
                false,
                "");
    }

    private LineRow line(RequestId id, String label) {
        return book.detail(id).lines().stream()
                .filter(line -> line.entry().label().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private ContainerId bottle(RequestId id, String label) {
        return book.detail(id).picks().stream()
                .filter(pick -> pick.label().startsWith(label))
                .map(pick -> new ContainerId(pick.target()))
                .findFirst()
                .orElseThrow();
    }

    private ContainerId bottleOf(RequestId id, RequestLineId line) {
        return pickLists.of(scene.date(), Set.of(id)).items().stream()
                .filter(item -> item.line().id().equals(line))
                .findFirst()
                .orElseThrow()
                .bottle()
                .id();
    }

    private static EquipmentModelId model(LineRow line) {
        return ((KitItem.Equipment) line.entry().item()).model();
    }

    private List<CountedRow> kept(EquipmentModelId model) {
        return equipment.whereKept(List.of(model)).get(model);
    }

    private static Back broken(LineRow line, int number) {
        return new Back(line.id(), line.entry().amount().subtract(number(number)), number(number), no(), no());
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }

    private static BigDecimal no() {
        return BigDecimal.ZERO;
    }

    private static UUID op() {
        return UUID.randomUUID();
    }
}
