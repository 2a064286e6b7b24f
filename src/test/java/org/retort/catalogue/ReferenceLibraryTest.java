package org.retort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.reference.ReferenceEdition;
import org.retort.catalogue.reference.ReferenceSubstance;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RetortTest
@RecordApplicationEvents
@As("TECHNICIAN")
class ReferenceLibraryTest {

    private static final ReferenceEdition FIRST = ReferenceEdition.current();

    @Autowired
    private TestSchools schools;

    @Autowired
    private ReferenceLibrary library;

    @Autowired
    private SubstanceCatalogue substances;

    @Autowired
    private SubstanceEditing editing;

    @Autowired
    private EquipmentCatalogue equipment;

    @Autowired
    private Formulations formulations;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void all_of_the_library_is_read() {
        assertThat(FIRST.substances())
                .hasSize(439 + 50)
                .extracting(ReferenceSubstance::kind)
                .filteredOn(kind -> kind == SubstanceKind.MIXTURE)
                .hasSize(50);
        assertThat(FIRST.equipment()).hasSize(336);
    }

    @Test
    void a_school_gets_its_own_copy_once() {
        var first = library.copyInto();

        var second = library.copyInto();

        assertThat(first).isEqualTo(new LibraryCopy(439 + 50 + 336, 0, List.of()));
        assertThat(second).isEqualTo(new LibraryCopy(0, 0, List.of()));
        assertThat(substances.find("", PageRequest.ofSize(1)).getTotalElements())
                .isEqualTo(489);
        assertThat(equipment.find("", PageRequest.ofSize(1)).getTotalElements()).isEqualTo(336);
    }

    @Test
    void another_schools_copy_is_another() {
        library.copyInto();
        var ours = substances.byReference("C033").orElseThrow();
        schools.actAs(schools.aSchool(), "Olga Other", "TECHNICIAN");

        library.copyInto();

        assertThat(substances.byReference("C033")).isPresent().get().isNotEqualTo(ours);
        assertThat(substances.rows(List.of(ours))).isEmpty();
    }

    @Test
    @SafetyRule("SR-029")
    void a_newer_library_rewrites_what_the_school_has_not_touched_and_lists_the_rest() {
        library.copyInto();
        var touched = substances.byReference("C033").orElseThrow();
        var before = substances.details(touched);
        editing.edit(touched, noted(before.data(), "ours"), before.version()).orThrow();

        var copy = library.copyInto(newer(data -> noted(data, "newer")));

        assertThat(copy).isEqualTo(new LibraryCopy(0, 489 - 1 + 336, List.of("Sodium hydroxide")));
        assertThat(substances.details(touched).data().notes()).isEqualTo("ours");
        assertThat(notesOf("C034")).isEqualTo("newer");
    }

    @Test
    @SafetyRule("SR-037")
    void a_newer_library_that_says_something_else_of_what_the_school_has_is_told(ApplicationEvents events) {
        library.copyInto();
        var alkali = substances.byReference("C033").orElseThrow();
        var strong = at(alkali, "2");
        var weak = at(alkali, "0.4");
        var acid = at(substances.byReference("C001").orElseThrow(), "2");
        jdbc.update("update formulation set said = 'assessed H315' where id in (?, ?)", strong.value(), acid.value());

        library.copyInto(newer(data -> data));

        assertThat(events.stream(SubstanceFactsChanged.class))
                .containsExactlyInAnyOrder(
                        new SubstanceFactsChanged(alkali, Set.of(strong)),
                        new SubstanceFactsChanged(substances.byReference("C001").orElseThrow(), Set.of(acid)));
        assertThat(formulations.row(weak).classification().word()).isEqualTo("Warning");
        events.clear();
        library.copyInto(newer(data -> data));
        assertThat(events.stream(SubstanceFactsChanged.class)).isEmpty();
    }

    private FormulationId at(SubstanceId substance, String molar) {
        return formulations
                .of(substance, Form.SOLUTION, Strength.of(molar, StrengthUnit.MOL_PER_DM3))
                .orThrow();
    }

    private String notesOf(String reference) {
        return substances
                .details(substances.byReference(reference).orElseThrow())
                .data()
                .notes();
    }

    private static ReferenceEdition newer(UnaryOperator<SubstanceData> change) {
        var changed = FIRST.substances().stream()
                .map(it -> new ReferenceSubstance(
                        it.id(),
                        it.kind(),
                        change.apply(it.data()),
                        it.storageConfidence(),
                        it.source(),
                        it.confidence()))
                .toList();
        return new ReferenceEdition(FIRST.version() + 1, changed, FIRST.equipment());
    }

    private static SubstanceData noted(SubstanceData data, String notes) {
        return new SubstanceData(
                data.name(),
                data.synonyms(),
                data.casNumber(),
                data.formula(),
                data.molarMass(),
                data.density(),
                data.physicalForm(),
                data.suppliedAs(),
                data.storageHome(),
                data.traits(),
                notes);
    }
}
