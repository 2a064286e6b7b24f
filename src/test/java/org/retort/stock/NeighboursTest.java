package org.retort.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.Mixing;
import org.retort.catalogue.MixturePart;
import org.retort.catalogue.Recipe;
import org.retort.catalogue.ReferenceLibrary;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceData;
import org.retort.hazards.Incompatibilities;
import org.retort.hazards.StorageConditions;
import org.retort.platform.NoSuchThing;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.quantity.Unit;
import org.retort.scanning.spi.ScanAction;
import org.retort.testing.As;
import org.retort.testing.Pdf;
import org.retort.testing.Queries;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

@RetortTest
@As("TECHNICIAN")
class NeighboursTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    ReferenceLibrary library;

    @Autowired
    SubstanceCatalogue substances;

    @Autowired
    Neighbours neighbours;

    @Autowired
    Flammables flammables;

    @Autowired
    ChemicalRegister register;

    @Autowired
    ScanningContainers scanning;

    @Autowired
    Handling handling;

    @Autowired
    Places places;

    @Autowired
    Stock stock;

    @Autowired
    TestSchools schools;

    @Autowired
    EntityManagerFactory factory;

    StockRoom room;

    @BeforeEach
    void aRoomAndTheLibrary() {
        library.copyInto();
        room = new StockRoom(beans);
    }

    @Test
    @SafetyRule("SR-032")
    void bromine_would_stand_beside_ether() {
        bottle("C327", Form.LIQUID, null, room.shelf);
        bottle("C053", Form.SOLID, null, room.shelf);

        var warnings = neighbours.at(room.shelf, formulation("C235", Form.LIQUID, null));

        assertThat(warnings).hasSize(1).allSatisfy(warning -> {
            assertThat(warning.isLoud()).isTrue();
            assertThat(warning.sentence())
                    .isEqualTo("Bromine must not stand beside Ethoxyethane. Bromine and ethoxyethane: violent, fire."
                            + " (to be checked: general knowledge, confidence high, rule I046)");
        });
        assertThat(neighbours.at(room.otherShelf, formulation("C235", Form.LIQUID, null)))
                .isEmpty();
    }

    @Test
    void one_cupboard_is_a_milder_matter_than_one_shelf_and_a_room_is_none() {
        var cupboard = places.create(NewPlace.of(room.prepRoom, "Cupboard", PlaceKind.CUPBOARD))
                .orThrow();
        var upper =
                places.create(NewPlace.of(cupboard, "Upper", PlaceKind.SHELF)).orThrow();
        var lower =
                places.create(NewPlace.of(cupboard, "Lower", PlaceKind.SHELF)).orThrow();
        bottle("C327", Form.LIQUID, null, upper);
        bottle("C327", Form.LIQUID, null, room.prepRoom);
        var bromine = formulation("C235", Form.LIQUID, null);

        assertThat(neighbours.at(lower, bromine)).singleElement().satisfies(warning -> {
            assertThat(warning.isLoud()).isFalse();
            assertThat(warning.pair())
                    .isEqualTo("Bromine should not stand in one cupboard with Ethoxyethane"
                            + " (Prep room › Cupboard › Upper)");
        });
        assertThat(neighbours.at(upper, bromine))
                .singleElement()
                .satisfies(warning -> assertThat(warning.isLoud()).isTrue());
        assertThat(neighbours.at(room.prepRoom, bromine)).isEmpty();
    }

    @Test
    void what_is_moved_by_a_scan_moves_and_the_result_warns_with_an_undo() {
        bottle("C327", Form.LIQUID, null, room.shelf);
        var bromine = bottle("C235", Form.LIQUID, null, room.otherShelf);

        var card = scanning.card(bromine.value()).orElseThrow();
        assertThat(card.warnings()).isEmpty();
        var done =
                Objects.requireNonNull(card.moveTo()).apply(room.shelf.value()).orThrow();

        assertThat(stock.find(bromine).orElseThrow().place()).isEqualTo(room.shelf);
        assertThat(done.warnings())
                .singleElement()
                .asString()
                .startsWith("Bromine must not stand beside Ethoxyethane.");
        assertThat(scanning.card(bromine.value()).orElseThrow().warnings()).isEqualTo(done.warnings());
        assertThat(Objects.requireNonNull(done.undo()).get().refusal()).isEmpty();
        assertThat(stock.find(bromine).orElseThrow().place()).isEqualTo(room.otherShelf);
        assertThat(card.actions()).extracting(ScanAction::id).contains("move");
    }

    @Test
    void a_place_tells_its_pairs_and_what_it_cannot_judge() {
        bottle("C327", Form.LIQUID, null, room.shelf);
        bottle("C235", Form.LIQUID, null, room.shelf);
        bottle("C235", Form.LIQUID, null, room.shelf);
        room.bottle(room.solution("Something of our own", "1"));
        var gone = bottle("C001", Form.READY, null, room.shelf);
        handling.finish(UUID.randomUUID(), gone).orThrow();

        var here = neighbours.within(room.prepRoom);

        assertThat(here.warnings())
                .extracting(NeighbourWarning::rules)
                .singleElement()
                .satisfies(rules -> assertThat(rules.getFirst().id()).isEqualTo("I046"));
        assertThat(here.more()).isZero();
        assertThat(here.complete()).isTrue();
        assertThat(here.unknown()).containsExactly("Something of our own 1\u00A0mol/dm³");
        assertThat(neighbours.within(room.otherShelf)).isEqualTo(new PlaceSafety(List.of(), 0, List.of(), true));
    }

    @Test
    void a_place_costs_the_same_queries_however_much_stands_there() {
        bottle("C327", Form.LIQUID, null, room.shelf);
        bottle("C235", Form.LIQUID, null, room.shelf);
        var few = Queries.of(factory, () -> neighbours.within(room.prepRoom));
        var fewAtHand = Queries.of(factory, () -> neighbours.at(room.shelf, formulation("C001", Form.READY, null)));
        for (var id : List.of("C001", "C003", "C033", "C040", "C053", "C057", "C097", "C130", "C156", "C229")) {
            bottle(id, form(id), null, room.shelf);
        }

        assertThat(Queries.of(factory, () -> neighbours.within(room.prepRoom)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(7);
        assertThat(Queries.of(factory, () -> neighbours.at(room.shelf, formulation("C001", Form.READY, null))))
                .isLessThanOrEqualTo(fewAtHand);
        assertThat(neighbours.within(room.prepRoom).warnings().size()).isGreaterThan(10);
    }

    @Test
    void a_container_says_how_it_has_to_stand_and_what_the_law_says() {
        bottle("C327", Form.LIQUID, null, room.shelf);
        var bromine = bottle("C235", Form.LIQUID, null, room.shelf);
        var acid = bottle("C003", Form.SOLUTION, "6", room.shelf);

        var storage = neighbours.around(stock.find(bromine).orElseThrow());
        assertThat(storage.what().home()).startsWith("bromine (confidence:");
        assertThat(Incompatibilities.keepAwayFrom(storage.what().stored())).contains("flammable liquids", "alkalis");
        assertThat(StorageConditions.of(storage.what().stored()))
                .extracting(condition -> condition.sentence())
                .contains("locked store and record");
        assertThat(storage.here()).extracting(NeighbourWarning::other).contains("Ethoxyethane");
        assertThat(storage.what().law()).isEmpty();

        var law = neighbours.around(stock.find(acid).orElseThrow()).what();
        assertThat(law.isRestricted()).isTrue();
        assertThat(law.law().getFirst().sentence())
                .isEqualTo("Regulated explosives precursor: nitric acid counts above 3 % w/w; this is 6 % w/w.");
        assertThat(stock.containers(
                                new ContainerFilter("", null, ContainerFilter.Only.RESTRICTED, null),
                                Pageable.ofSize(10))
                        .getContent())
                .extracting(ContainerRow::id)
                .containsExactly(acid);
    }

    @Test
    @SafetyRule("SR-032")
    void a_mixture_is_kept_as_each_of_its_components_is_at_its_strength() {
        bottle("C033", Form.SOLID, null, room.shelf);
        // hydrochloric acid 30 % is corrosive from 25 % on; 1 % does nothing to anybody
        var strong = mixture("Descaler, strong", "C001", "30");
        var weak = mixture("Descaler, weak", "C001", "1");

        assertThat(neighbours.at(room.shelf, strong)).singleElement().satisfies(warning -> {
            assertThat(warning.isLoud()).isTrue();
            assertThat(warning.sentence()).startsWith("Descaler, strong must not stand beside Sodium hydroxide.");
        });
        assertThat(neighbours.at(room.shelf, weak))
                .singleElement()
                .satisfies(warning -> assertThat(warning.isLoud()).isFalse());
        assertThat(neighbours.at(room.shelf, formulation("M005", Form.READY, null)))
                .as("weak iodine")
                .singleElement()
                .satisfies(warning -> assertThat(warning.isLoud()).isFalse());
        room.receive(NewContainers.full(
                formulation("M021", Form.READY, null), 1, Quantity.of(1, Unit.DM3), room.otherShelf));
        assertThat(neighbours.at(room.otherShelf, formulation("C235", Form.LIQUID, null)))
                .singleElement()
                .satisfies(warning -> assertThat(warning.sentence())
                        .startsWith("Bromine must not stand beside Industrial denatured alcohol (IDA)."));
    }

    @Test
    void a_mixture_with_a_regulated_component_is_found_among_the_regulated() {
        bottle("C053", Form.SOLID, null, room.shelf);
        var etchant = room.receive(
                NewContainers.full(mixture("Etchant", "C003", "10"), 1, Quantity.of(1, Unit.DM3), room.shelf));

        var storage = neighbours.around(stock.find(etchant).orElseThrow());

        assertThat(storage.what().law().getFirst().sentence())
                .isEqualTo(
                        "Regulated explosives precursor: nitric acid counts above 3 % w/w; here it makes up 10 % w/w.");
        assertThat(Incompatibilities.keepAwayFrom(storage.what().stored())).contains("flammable liquids", "alkalis");
        assertThat(storage.what().stored().isKnown()).isTrue();
        assertThat(stock.containers(
                                new ContainerFilter("", null, ContainerFilter.Only.RESTRICTED, null),
                                Pageable.ofSize(10))
                        .getContent())
                .extracting(ContainerRow::id)
                .containsExactly(etchant);
    }

    @Test
    void flammable_liquids_are_added_up() {
        bottle("C327", Form.LIQUID, null, room.shelf);
        bottle("C327", Form.LIQUID, null, room.otherShelf);
        bottle("C235", Form.LIQUID, null, room.shelf);
        room.receive(NewContainers.full(formulation("C327", Form.LIQUID, null), 1, Quantity.of(1, Unit.DM3), room.shelf)
                .ofUnknownAmount());

        assertThat(flammables.under(room.prepRoom)).isEqualTo(new FlammableTotal(Quantity.of(2, Unit.DM3), 1, 0));
        assertThat(flammables.under(room.lab).isEmpty()).isTrue();
        room.receive(NewContainers.full(
                formulation("C327", Form.LIQUID, null), 1, Quantity.of(49, Unit.DM3), room.otherShelf));
        assertThat(flammables.under(room.prepRoom).isTooMuch()).isTrue();
        assertThat(flammables.under(room.shelf).isTooMuch()).isFalse();
    }

    @Test
    @SafetyRule("SR-036")
    void what_nobody_knows_to_burn_is_counted_as_unknown() throws Exception {
        bottle("C263", Form.SOLUTION, "60", room.shelf);

        var total = flammables.under(room.prepRoom);
        assertThat(total).isEqualTo(new FlammableTotal(Quantity.of(0, Unit.DM3), 0, 1));
        assertThat(total.isEmpty()).isFalse();
        assertThat(Pdf.pageTexts(register.pdf()).getFirst())
                .contains("1 PARTLY ASSESSED", "Not known: Flam. Liq. 2")
                .doesNotContain("Nothing explosive");
    }

    @Test
    void another_school_is_warned_of_its_own_bottles_only() {
        bottle("C327", Form.LIQUID, null, room.shelf);
        var bromine = formulation("C235", Form.LIQUID, null);
        var theirs = room.shelf;
        schools.actAs(schools.aSchool(), "Else Where", "TECHNICIAN");
        library.copyInto();
        var ours = new StockRoom(beans);
        var ourBromine = formulation("C235", Form.LIQUID, null);

        assertThat(neighbours.at(ours.shelf, ourBromine)).isEmpty();
        assertThatThrownBy(() -> neighbours.at(theirs, ourBromine)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> neighbours.at(ours.shelf, bromine)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> neighbours.within(theirs)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> flammables.under(theirs)).isInstanceOf(NoSuchThing.class);
    }

    private ContainerId bottle(String reference, Form form, @Nullable String percent, PlaceId place) {
        var size = form == Form.SOLID ? Quantity.of(500, Unit.G) : Quantity.of(1, Unit.DM3);
        return room.receive(NewContainers.full(formulation(reference, form, percent), 1, size, place));
    }

    /// A mixture of the school's own with one component, in % w/w.
    private FormulationId mixture(String name, String reference, String percent) {
        var part = new MixturePart(
                substances.byReference(reference).orElseThrow(), Strength.of(percent, StrengthUnit.PERCENT_W_W));
        var data = new SubstanceData(name, List.of(), "", "", null, null, Form.READY, "", "", List.of(), "");
        var id = beans.getBean(Mixing.class)
                .add(data, new Recipe(List.of(part), null))
                .orThrow();
        return room.formulation(id, Form.READY, null);
    }

    private FormulationId formulation(String reference, Form form, @Nullable String percent) {
        var strength = percent == null ? null : Strength.of(percent, StrengthUnit.PERCENT_W_W);
        return room.formulation(substances.byReference(reference).orElseThrow(), form, strength);
    }

    private static Form form(String reference) {
        return switch (reference) {
            case "C001", "C003", "C040" -> Form.READY;
            default -> Form.SOLID;
        };
    }
}
