package org.retort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.quantity.Unit;
import org.retort.testing.As;
import org.retort.testing.Queries;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("TECHNICIAN")
class StockNeededTest {

    @Autowired
    StockNeeded stock;

    @Autowired
    ReferenceLibrary library;

    @Autowired
    SubstanceCatalogue substances;

    @Autowired
    Formulations formulations;

    @Autowired
    TestSchools schools;

    @Autowired
    EntityManagerFactory factory;

    @BeforeEach
    void theLibrary() {
        library.copyInto();
    }

    @Test
    void a_solid_is_weighed_by_formula_unit_and_an_acid_measured_by_what_is_bought() {
        var alkali = molar("sodium hydroxide", "0.1");
        var sulfate = molar("copper(II) sulfate", "1");
        var acid = molar("hydrochloric acid", "1");

        assertThat(stock.perDm3(List.of(alkali, sulfate, acid)))
                .isEqualTo(Map.of(
                        alkali, Optional.of(Quantity.of(4, Unit.G)),
                        sulfate, Optional.of(Quantity.of("249.7", Unit.G)),
                        acid, Optional.of(Quantity.of("85.87", Unit.CM3))));
    }

    @Test
    void what_is_bought_like_this_takes_nothing() {
        assertThat(stock.perDm3(List.of(formulation("ethanol", Form.LIQUID, null))))
                .isEmpty();
        assertThat(stock.perDm3(List.of())).isEmpty();
    }

    @Test
    void ten_cost_as_many_questions_as_one() {
        var ten = List.of("0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1").stream()
                .map(strength -> molar("sodium hydroxide", strength))
                .toList();

        assertThat(stock.perDm3(ten)).hasSize(10);
        assertThat(Queries.of(factory, () -> stock.perDm3(ten))).isEqualTo(2);
    }

    @Test
    void another_school_knows_none_of_them() {
        var ours = List.of(molar("sodium hydroxide", "0.1"));
        schools.actAs(schools.aSchool(), "Olga Other", "TECHNICIAN");

        assertThat(stock.perDm3(ours)).isEmpty();
    }

    private FormulationId molar(String name, String strength) {
        return formulation(name, Form.SOLUTION, Strength.of(strength, StrengthUnit.MOL_PER_DM3));
    }

    private FormulationId formulation(String name, Form form, @Nullable Strength strength) {
        return formulations
                .of(substances.namedIn(name).orElseThrow().id(), form, strength)
                .orThrow();
    }
}
