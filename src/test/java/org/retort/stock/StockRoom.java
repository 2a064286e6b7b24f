package org.retort.stock;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SubstanceData;
import org.retort.catalogue.SubstanceEditing;
import org.retort.catalogue.SubstanceId;
import org.retort.catalogue.SubstanceKind;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.quantity.Unit;
import org.springframework.beans.factory.BeanFactory;

/// A prep room for tests, made in the school in hand: places, and bottles that name only what matters.
public class StockRoom {

    public final PlaceId prepRoom;
    public final PlaceId shelf;
    public final PlaceId otherShelf;
    public final PlaceId lab;

    private final BeanFactory beans;

    public StockRoom(BeanFactory beans) {
        this.beans = beans;
        var places = beans.getBean(Places.class);
        prepRoom = places.create(NewPlace.of(null, "Prep room", PlaceKind.ROOM)).orThrow();
        shelf = places.create(NewPlace.of(prepRoom, "Shelf 2", PlaceKind.SHELF)).orThrow();
        otherShelf = places.create(NewPlace.of(prepRoom, "Shelf 10", PlaceKind.SHELF))
                .orThrow();
        lab = places.create(new NewPlace(null, "Lab 4", PlaceKind.LAB, Set.of(), Set.of(Facility.GAS)))
                .orThrow();
    }

    public SubstanceId substance(String name) {
        return substance(name, Form.SOLID, "40.00", null, "");
    }

    SubstanceId substance(
            String name, Form form, @Nullable String molarMass, @Nullable String density, String suppliedAs) {
        var data = new SubstanceData(
                name,
                List.of(),
                "",
                "",
                molarMass == null ? null : new BigDecimal(molarMass),
                density == null ? null : new BigDecimal(density),
                form,
                suppliedAs,
                "",
                List.of(),
                "");
        return beans.getBean(SubstanceEditing.class)
                .add(SubstanceKind.SUBSTANCE, data)
                .orThrow();
    }

    public FormulationId solution(String name, String molPerDm3) {
        return formulation(substance(name), Form.SOLUTION, Strength.of(molPerDm3, StrengthUnit.MOL_PER_DM3));
    }

    public FormulationId solid(String name) {
        return formulation(substance(name), Form.SOLID, null);
    }

    public FormulationId formulation(SubstanceId substance, Form form, @Nullable Strength strength) {
        return beans.getBean(Formulations.class).of(substance, form, strength).orThrow();
    }

    /// A full bottle of 1000 cm³ of a solution that nothing else is known of.
    public ContainerId bottle() {
        return bottle(solution("Sodium hydroxide " + UUID.randomUUID(), "2"));
    }

    public ContainerId bottle(FormulationId formulation) {
        return receive(NewContainers.full(formulation, 1, Quantity.of(1000, Unit.CM3), shelf));
    }

    public ContainerId receive(NewContainers wanted) {
        return beans.getBean(Receiving.class).receive(wanted).orThrow().getFirst();
    }
}
