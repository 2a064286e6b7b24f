package org.retort.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.Form;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.Mixing;
import org.retort.catalogue.MixturePart;
import org.retort.catalogue.Recipe;
import org.retort.catalogue.ReferenceLibrary;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceData;
import org.retort.hazards.Incompatibility;
import org.retort.hazards.PpeItem;
import org.retort.hazards.PpeNeed;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
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
class MakingUpTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    MakingUp makingUp;

    @Autowired
    Stock stock;

    @Autowired
    StockAvailability availability;

    @Autowired
    ReferenceLibrary library;

    @Autowired
    SubstanceCatalogue substances;

    @Autowired
    Formulations catalogue;

    @Autowired
    TestSchools schools;

    StockRoom room;

    @BeforeEach
    void aRoom() {
        room = new StockRoom(beans);
    }

    @Test
    void a_solution_is_made_from_a_solid_and_the_solid_goes_down() {
        var pellets = room.receive(
                NewContainers.full(room.solid("Sodium hydroxide"), 1, Quantity.of(1, Unit.KG), room.shelf));
        var wish = new MakeUp(pellets, molar("0.4"), Quantity.of(2, Unit.DM3));

        var plan = makingUp.plan(wish).orThrow();
        assertThat(plan.stock()).isEqualTo(Quantity.of(32, Unit.G));
        assertThat(plan.water()).isNull();
        assertThat(stock.find(pellets).orElseThrow().remaining()).isEqualTo(Quantity.of(1, Unit.KG));

        var order = order(wish);
        var made = makingUp.make(order).orThrow();

        assertThat(stock.find(pellets).orElseThrow().remaining()).isEqualTo(Quantity.of("0.968", Unit.KG));
        var child = stock.detail(made.container());
        assertThat(child.row().strength()).isEqualTo(molar("0.4"));
        assertThat(child.row().remaining()).isEqualTo(Quantity.of(2, Unit.DM3));
        assertThat(child.parent()).isEqualTo(pellets);
        assertThat(child.madeBy()).isEqualTo(Actor.required().displayName());
        assertThat(made.code()).isEqualTo(child.row().code());

        assertThat(makingUp.make(order).orThrow().container()).isEqualTo(made.container());
        assertThat(stock.count(ContainerFilter.ALL)).isEqualTo(2);
    }

    @Test
    void what_was_made_before_is_made_again() {
        var pellets = room.receive(
                NewContainers.full(room.solid("Sodium hydroxide"), 1, Quantity.of(1, Unit.KG), room.shelf));
        var wish = new MakeUp(pellets, molar("0.4"), Quantity.of(2, Unit.DM3));

        var first = makingUp.make(order(wish)).orThrow();
        assertThat(stock.count(ContainerFilter.ALL)).isEqualTo(2);
        var second = makingUp.make(order(wish)).orThrow();

        assertThat(stock.count(ContainerFilter.ALL)).isEqualTo(3);
        assertThat(stock.find(pellets).orElseThrow().remaining()).isEqualTo(Quantity.of("0.936", Unit.KG));
        assertThat(stock.detail(second.container()).row().formulation())
                .isEqualTo(stock.detail(first.container()).row().formulation());
    }

    @Test
    void a_weaker_solution_takes_the_volume_of_the_stronger_one() {
        var acid = room.substance("Hydrochloric acid", Form.SOLUTION, "36.46", null, "");
        var strong = room.bottle(room.formulation(acid, Form.SOLUTION, molar("2")));

        var plan = makingUp.plan(new MakeUp(strong, molar("0.5"), Quantity.of(1, Unit.DM3)))
                .orThrow();

        assertThat(plan.stock()).isEqualTo(Quantity.of(250, Unit.CM3));
        assertThat(plan.water()).isEqualTo(Quantity.of(750, Unit.CM3));
    }

    @Test
    void a_plan_tells_what_comes_of_it_what_to_wear_and_the_law_before_anything_is_made() {
        library.copyInto();
        var nitricAcid = substances.byReference("C003").orElseThrow();
        var strong = room.bottle(room.formulation(nitricAcid, Form.SOLUTION, molar("5")));
        var kept = catalogue.of(nitricAcid).size();

        var plan = makingUp.plan(new MakeUp(strong, molar("1"), Quantity.of(1, Unit.DM3)))
                .orThrow();

        assertThat(plan.made().label().replace('\u00A0', ' ')).isEqualTo("Nitric acid 1 mol/dm³");
        assertThat(plan.made().isRestricted()).isTrue();
        assertThat(plan.protection())
                .extracting(PpeNeed::item)
                .contains(PpeItem.GOGGLES, PpeItem.GLOVES, PpeItem.APRON, PpeItem.LAB_COAT);
        assertThat(plan.steps().get(1)).endsWith("acid into water, never water into acid.");
        assertThat(catalogue.of(nitricAcid)).hasSize(kept);
    }

    @Test
    void a_mixture_of_the_schools_own_is_made_weaker_by_volume() {
        library.copyInto();
        var acid = new MixturePart(
                substances.byReference("C002").orElseThrow(), Strength.of("196", StrengthUnit.G_PER_DM3));
        var data =
                new SubstanceData("Our acid mixture", List.of(), "", "", null, null, Form.READY, "", "", List.of(), "");
        var mixture = beans.getBean(Mixing.class)
                .add(data, new Recipe(List.of(acid), null))
                .orThrow();
        var bottle = room.bottle(room.formulation(mixture, Form.READY, null));

        var plan = makingUp.plan(
                        new MakeUp(bottle, Strength.of("10", StrengthUnit.PERCENT_V_V), Quantity.of(1, Unit.DM3)))
                .orThrow();

        assertThat(plan.stock()).isEqualTo(Quantity.of(100, Unit.CM3));
        // 196 g/dm³ is 17.6 %, corrosive from 15 %; a tenth is 1.9 %, below 5 %
        assertThat(plan.from().classification().hasAnyOf("H314")).isTrue();
        assertThat(plan.made().classification().status()).isEqualTo("not-classified");
        assertThat(plan.steps()).anyMatch(step -> step.endsWith("acid into water, never water into acid."));
    }

    @Test
    void what_spits_with_water_is_said() {
        library.copyInto();
        var acid = room.receive(NewContainers.full(
                room.formulation(substances.byReference("C002").orElseThrow(), Form.LIQUID, null),
                1,
                Quantity.of(1, Unit.DM3),
                room.shelf));

        var plan = makingUp.plan(new MakeUp(acid, molar("1"), Quantity.of(1, Unit.DM3)))
                .orThrow();

        assertThat(plan.withWater()).extracting(Incompatibility::id).containsExactly("I181");
    }

    @Test
    @SafetyRule("SR-009")
    void when_the_stock_does_not_reach_nothing_is_made() {
        var strong = room.bottle();
        var wish = new MakeUp(strong, molar("1"), Quantity.of(3, Unit.DM3));

        assertThat(makingUp.make(order(wish)).refusal().orElseThrow().replace('\u00A0', ' '))
                .isEqualTo("Only 1\u202F000 cm³ left.");
        assertThat(stock.count(ContainerFilter.ALL)).isEqualTo(1);
        assertThat(stock.history(strong).rows()).hasSize(1);
    }

    @Test
    void what_can_be_made_from_is_found() {
        var substance = room.substance("Sodium hydroxide");
        var wanted = room.formulation(substance, Form.SOLUTION, molar("0.4"));
        var solid = room.receive(NewContainers.full(
                room.formulation(substance, Form.SOLID, null), 1, Quantity.of(1, Unit.KG), room.shelf));
        var strong = room.bottle(room.formulation(substance, Form.SOLUTION, molar("2")));
        room.bottle(room.formulation(substance, Form.SOLUTION, molar("0.1")));
        room.bottle();

        assertThat(availability.strongerOf(wanted))
                .extracting(PickCandidate::id)
                .containsExactlyInAnyOrder(solid, strong);
        var there = room.bottle(wanted);
        assertThat(availability.candidates(wanted))
                .extracting(PickCandidate::id)
                .containsExactly(there);
        assertThat(availability.inStore(List.of(wanted))).isEqualTo(Map.of(wanted, Quantity.of(1000, Unit.CM3)));
    }

    @Test
    void only_a_technician_makes_and_only_from_the_own_schools_bottles() {
        var bottle = room.bottle();
        var wish = new MakeUp(bottle, molar("1"), Quantity.of(1, Unit.DM3));
        schools.actAs("Tea Cher", "TEACHER");
        assertThatThrownBy(() -> makingUp.make(order(wish))).isInstanceOf(AccessDeniedException.class);

        schools.actAs(schools.aSchool(), "Else Where", "TECHNICIAN");
        assertThatThrownBy(() -> makingUp.make(order(wish))).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> makingUp.plan(wish)).isInstanceOf(NoSuchThing.class);
    }

    private MakeUpOrder order(MakeUp wish) {
        return new MakeUpOrder(UUID.randomUUID(), wish, room.shelf, 1, null, null);
    }

    private static Strength molar(String value) {
        return Strength.of(value, StrengthUnit.MOL_PER_DM3);
    }
}
