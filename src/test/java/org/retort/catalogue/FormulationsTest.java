package org.retort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.retort.quantity.StrengthUnit.MOL_PER_DM3;
import static org.retort.quantity.StrengthUnit.PERCENT_V_V;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retort.hazards.Classification;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.Pictogram;
import org.retort.hazards.Provenance;
import org.retort.hazards.SignalWord;
import org.retort.platform.NoSuchThing;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("TECHNICIAN")
class FormulationsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Autowired
    private TestSchools schools;

    @Autowired
    private ReferenceLibrary library;

    @Autowired
    private SubstanceCatalogue substances;

    @Autowired
    private Formulations formulations;

    @Autowired
    private HandAssessments assessments;

    @BeforeEach
    void copyTheLibrary() {
        library.copyInto();
    }

    @Test
    void the_same_substance_form_and_strength_is_one_formulation() {
        var first = formulation("C033", Form.SOLUTION, Strength.of("2", MOL_PER_DM3));

        var second = formulation("C033", Form.SOLUTION, Strength.of("2.0", MOL_PER_DM3));

        assertThat(second).isEqualTo(first);
        assertThat(formulations.row(first).label()).isEqualTo("Sodium hydroxide 2\u00A0mol/dm³");
    }

    @Test
    void a_liquid_at_100_percent_is_the_neat_liquid() {
        assertThat(formulation("C263", Form.LIQUID, Strength.of("100", PERCENT_V_V)))
                .isEqualTo(formulation("C263", Form.LIQUID, null));
    }

    @Test
    void a_solution_without_a_strength_is_refused_beside_the_field() {
        var outcome = formulations.of(substance("C033"), Form.SOLUTION, null);

        assertThat(outcome.refusal()).contains("Say how strong the solution is, such as 2 mol/dm³.");
    }

    /// What the library alone says, of formulations that a prep room holds.
    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            C033 | SOLID    |      |             | Danger H314 H290
            C033 | SOLUTION | 2    | MOL_PER_DM3 | NOT ASSESSED No assessment for this strength yet.
            C033 | SATURATED|      |             | NOT ASSESSED No assessment for this strength yet.
            C033 | LIQUID   |      |             | NOT ASSESSED No assessment for this form yet.
            C262 | LIQUID   |      |             | Danger H225 H301 H311 H331 H370
            C263 | LIQUID   |      |             | Danger H225 H319
            C263 | SOLUTION | 70   | PERCENT_V_V | NOT ASSESSED No assessment for this strength yet.
            C279 | LIQUID   |      |             | Danger H225 H319 H336 EUH066
            C235 | LIQUID   |      |             | Danger H314 H330 H400
            C114 | SOLID    |      |             | Warning H302 H319
            C042 | SOLID    |      |             | Warning H319
            C275 | LIQUID   |      |             | Warning H302
            C243 | GAS      |      |             | Danger H220 H280
            C236 | SOLID    |      |             | Danger H260 H314 EUH014
            C061 | SOLID    |      |             | Danger H318
            C001 | SOLUTION | 36   | PERCENT_W_W | NOT ASSESSED No assessment for this strength yet.
            C001 | READY    |      |             | NOT ASSESSED No assessment for this form yet.
            C002 | LIQUID   |      |             | NOT ASSESSED The listing speaks of the pure substance, not of the bottle as supplied.
            M001 | READY    |      |             | NOT ASSESSED A mixture as made, classified from its components without a check: to be checked by a person.
            M012 | READY    |      |             | NOT ASSESSED A mixture that nobody has assessed yet.
            """)
    void the_library_assesses_only_the_neat_substance_as_it_is_listed(
            String reference, Form form, @Nullable String value, @Nullable StrengthUnit unit, String expected) {
        var strength = value == null || unit == null ? null : Strength.of(value, unit);

        var classification =
                formulations.row(formulation(reference, form, strength)).classification();

        assertThat(inWords(classification)).isEqualTo(expected);
    }

    @Test
    @SafetyRule("SR-011")
    void a_safety_lead_assesses_a_strength_by_hand_and_the_latest_counts() {
        var bench = formulation("C033", Form.SOLUTION, Strength.of("2", MOL_PER_DM3));
        assertThat(formulations.row(bench).classification()).isInstanceOf(Classification.NotAssessed.class);
        schools.actAs("Sue Lead", "SAFETY_LEAD");

        assessments.assess(bench, List.of("H315"), SignalWord.WARNING, List.of(Pictogram.GHS07), "a guess", MONDAY);
        assessments.assess(
                bench, List.of("H314"), SignalWord.DANGER, List.of(Pictogram.GHS05), "Supplier's sheet 2025", MONDAY);

        assertThat(formulations.row(bench).classification())
                .isEqualTo(Classification.Assessed.byHand(
                        SignalWord.DANGER,
                        List.of(Pictogram.GHS05),
                        List.of(HazardKnowledge.statement("H314")),
                        new Provenance("Supplier's sheet 2025", "", "Sue Lead", MONDAY, "assessed by hand")));
        assertThat(assessments.history(bench))
                .extracting(HandAssessmentRow::source)
                .containsExactly("Supplier's sheet 2025", "a guess");
    }

    @Test
    @As("SAFETY_LEAD")
    void not_classified_is_said_by_hand_only() {
        var weak = formulation("C033", Form.SOLUTION, Strength.of("0.01", MOL_PER_DM3));

        assessments.assess(weak, List.of(), null, List.of(), "Supplier's sheet 2025", MONDAY);

        assertThat(formulations.row(weak).classification())
                .isEqualTo(new Classification.NotClassified(
                        new Provenance("Supplier's sheet 2025", "", "Pat Tester", MONDAY, "assessed by hand")));
    }

    @Test
    @As("SAFETY_LEAD")
    void what_the_harmonised_list_says_is_never_made_milder() {
        var methanol = formulation("C262", Form.LIQUID, null);

        var outcome = assessments.assess(
                methanol, List.of("H225"), SignalWord.DANGER, List.of(Pictogram.GHS02), "a guess", MONDAY);

        assertThat(outcome.refusal())
                .contains("The harmonised list gives H301, H311, H331, H370. Add to it; it cannot be made milder.");
    }

    @Test
    @SafetyRule("SR-011")
    void only_a_safety_lead_assesses() {
        var bench = formulation("C033", Form.SOLUTION, Strength.of("2", MOL_PER_DM3));

        assertThatThrownBy(() -> assessments.assess(bench, List.of(), null, List.of(), "source", MONDAY))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void another_school_sees_neither_the_formulation_nor_the_substance() {
        var bench = formulation("C033", Form.SOLUTION, Strength.of("2", MOL_PER_DM3));
        var theirs = substance("C033");
        schools.actAs(schools.aSchool(), "Olga Other", "TECHNICIAN", "SAFETY_LEAD");

        assertThat(formulations.rows(List.of(bench))).isEmpty();
        assertThat(substances.byReference("C033")).isEmpty();
        assertThatThrownBy(() -> formulations.row(bench)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> formulations.of(theirs, Form.SOLID, null)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> assessments.assess(bench, List.of(), null, List.of(), "source", MONDAY))
                .isInstanceOf(NoSuchThing.class);
    }

    private SubstanceId substance(String reference) {
        return substances.byReference(reference).orElseThrow();
    }

    private FormulationId formulation(String reference, Form form, @Nullable Strength strength) {
        return formulations.of(substance(reference), form, strength).orThrow();
    }

    private static String inWords(Classification classification) {
        return switch (classification) {
            case Classification.Assessed assessed ->
                assessed.word() + " "
                        + String.join(
                                " ",
                                assessed.statements().stream()
                                        .map(statement -> statement.code())
                                        .toList());
            case Classification.PartlyAssessed partly -> partly.word();
            case Classification.NotClassified none -> none.word();
            case Classification.NotAssessed unknown -> unknown.word() + " " + unknown.reason();
        };
    }
}
