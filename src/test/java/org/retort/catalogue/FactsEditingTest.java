package org.retort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.retort.quantity.StrengthUnit.MOL_PER_DM3;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.hazards.HazardStatement;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/// Molar mass, density and traits of a substance, on which its hazards and its neighbours hang.
@RetortTest
@RecordApplicationEvents
@As("SAFETY_LEAD")
class FactsEditingTest {

    private static final SubstanceData CLEANER = data("40", List.of("alkali"));

    @Autowired
    private TestSchools schools;

    @Autowired
    private SubstanceCatalogue substances;

    @Autowired
    private SubstanceEditing editing;

    @Autowired
    private SubstanceDecisions decisions;

    @Autowired
    private Formulations formulations;

    private SubstanceId cleaner = SubstanceId.next();
    private FormulationId bench = FormulationId.next();

    @BeforeEach
    void a_cleaner_that_irritates() {
        cleaner = editing.add(SubstanceKind.SUBSTANCE, CLEANER).orThrow();
        decisions
                .addSupplierSheet(
                        cleaner,
                        List.of(new StatedHazard("Skin Corr. 1B", "H314", null)),
                        "Acme Ltd, cleaner",
                        LocalDate.of(2026, 11, 16))
                .orThrow();
        bench = formulations
                .of(cleaner, Form.SOLUTION, Strength.of("0.5", MOL_PER_DM3))
                .orThrow(); // about 2 % w/w
        assertThat(codes()).containsExactly("H315", "H319");
    }

    @Test
    @SafetyRule("SR-030")
    void a_technician_does_not_make_it_milder_by_another_molar_mass(ApplicationEvents events) {
        schools.actAs("Tom Tech", "TECHNICIAN");
        events.clear();

        assertThat(edit(data("10", List.of("alkali")), "lighter").refusal())
                .contains(
                        "This makes it milder: Cleaner X 0.5\u00A0mol/dm³ without H315, H319. Only a safety lead changes it"
                                + " so, with a reason.");

        assertThat(codes()).containsExactly("H315", "H319");
        assertThat(editing.history(cleaner)).isEmpty();
        assertThat(events.stream(SubstanceFactsChanged.class)).isEmpty();
    }

    @Test
    @SafetyRule("SR-030")
    void a_safety_lead_gives_a_reason_which_is_kept_and_the_change_is_told(ApplicationEvents events) {
        var lighter = data("10", List.of("alkali"));
        events.clear();
        assertThat(edit(lighter, " ").refusal())
                .contains(
                        "This makes it milder: Cleaner X 0.5\u00A0mol/dm³ without H315, H319. Say why that is right.");

        edit(lighter, "mistyped before").orThrow();

        assertThat(codes()).isEmpty();
        assertThat(editing.history(cleaner))
                .extracting(SubstanceChangeRow::what, SubstanceChangeRow::because, SubstanceChangeRow::changedBy)
                .containsExactly(tuple("Molar mass 40 → 10 g/mol", "mistyped before", "Pat Tester"));
        assertThat(events.stream(SubstanceFactsChanged.class))
                .containsExactly(new SubstanceFactsChanged(cleaner, Set.of(bench)));
    }

    @Test
    @SafetyRule("SR-037")
    void a_technician_may_make_it_stricter_and_it_is_told(ApplicationEvents events) {
        schools.actAs("Tom Tech", "TECHNICIAN");
        events.clear();

        edit(data("400", List.of("alkali", "oxidising")), "").orThrow();

        assertThat(codes()).containsExactly("H314");
        assertThat(editing.history(cleaner))
                .extracting(SubstanceChangeRow::what, SubstanceChangeRow::because)
                .containsExactly(tuple("Molar mass 40 → 400 g/mol; Now oxidising", ""));
        assertThat(events.stream(SubstanceFactsChanged.class))
                .containsExactly(new SubstanceFactsChanged(cleaner, Set.of(bench)));
    }

    @Test
    void a_trait_taken_away_needs_a_safety_lead_because_fewer_neighbours_are_warned_of() {
        schools.actAs("Tom Tech", "TECHNICIAN");

        assertThat(edit(data("40", List.of()), "").refusal())
                .contains("This makes it milder: no longer alkali. Only a safety lead changes it so, with a reason.");
    }

    @Test
    void what_nothing_hangs_on_is_changed_as_before(ApplicationEvents events) {
        schools.actAs("Tom Tech", "TECHNICIAN");
        events.clear();
        var noted = new SubstanceData(
                "Cleaner X",
                List.of("drain cleaner"),
                "",
                "",
                new BigDecimal("40.00"),
                null,
                Form.LIQUID,
                "",
                "bases",
                List.of("alkali"),
                "smells");

        edit(noted, "").orThrow();

        assertThat(editing.history(cleaner)).isEmpty();
        assertThat(events.stream(SubstanceFactsChanged.class)).isEmpty();
    }

    private Outcome<SubstanceId> edit(SubstanceData data, String because) {
        return editing.edit(cleaner, data, substances.details(cleaner).version(), because);
    }

    private List<String> codes() {
        return formulations.row(bench).classification().statements().stream()
                .map(HazardStatement::code)
                .toList();
    }

    private static SubstanceData data(@Nullable String molarMass, List<String> traits) {
        return new SubstanceData(
                "Cleaner X",
                List.of(),
                "",
                "",
                molarMass == null ? null : new BigDecimal(molarMass),
                null,
                Form.LIQUID,
                "",
                "",
                traits,
                "");
    }
}
