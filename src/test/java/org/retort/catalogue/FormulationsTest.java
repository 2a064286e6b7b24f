package org.retort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.retort.quantity.StrengthUnit.MOL_PER_DM3;
import static org.retort.quantity.StrengthUnit.PERCENT_V_V;
import static org.retort.quantity.StrengthUnit.PERCENT_W_W;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retort.hazards.Classification;
import org.retort.hazards.Gap;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Pictogram;
import org.retort.hazards.Provenance;
import org.retort.hazards.SignalWord;
import org.retort.platform.Dates;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.testing.As;
import org.retort.testing.Queries;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
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

    @Autowired
    private SubstanceDecisions decisions;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private JdbcTemplate jdbc;

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
    void many_at_once_are_those_that_one_by_one_would_be_found_or_made() {
        var soda = formulation("C033", Form.SOLUTION, Strength.of("2", MOL_PER_DM3));
        var known = new WantedFormulation(substance("C033"), Form.SOLUTION, Strength.of("2.0", MOL_PER_DM3));
        var whole = new WantedFormulation(substance("C263"), Form.SOLUTION, Strength.of("100", PERCENT_V_V));
        var neat = new WantedFormulation(substance("C263"), Form.LIQUID, null);
        var without = new WantedFormulation(substance("C033"), Form.SOLUTION, null);
        var tooStrong = new WantedFormulation(substance("C001"), Form.SOLUTION, Strength.of("40", MOL_PER_DM3));

        var all = formulations.all(Set.of(known, whole, neat, without, tooStrong));

        assertThat(all).hasSize(5).containsEntry(known, Outcome.done(soda));
        assertThat(all.get(whole))
                .isEqualTo(all.get(neat))
                .isEqualTo(Outcome.done(formulation("C263", Form.LIQUID, null)));
        assertThat(all.get(without)).isEqualTo(formulations.of(substance("C033"), Form.SOLUTION, null));
        assertThat(all.get(tooStrong))
                .isEqualTo(formulations.of(substance("C001"), Form.SOLUTION, Strength.of("40", MOL_PER_DM3)));
    }

    @Test
    void many_at_once_cost_no_more_questions_than_two() {
        var two = wanted(2);
        var twenty = wanted(20);
        formulations.all(twenty);

        var forTwo = Queries.of(factory, () -> formulations.all(two));

        assertThat(Queries.of(factory, () -> formulations.all(twenty)))
                .isEqualTo(forTwo)
                .isEqualTo(3);
    }

    private Set<WantedFormulation> wanted(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(tenths -> new WantedFormulation(
                        substance("C033"), Form.SOLUTION, Strength.of("0." + tenths, MOL_PER_DM3)))
                .collect(Collectors.toSet());
    }

    @Test
    void a_solution_without_a_strength_is_refused_beside_the_field() {
        var outcome = formulations.of(substance("C033"), Form.SOLUTION, null);

        assertThat(outcome.refusal()).contains("Say how strong the solution is, such as 2 mol/dm³.");
    }

    /// What the engine says without a person, of formulations that a prep room holds.
    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            C033 | SOLID    |      |             | Danger H314 H290
            C033 | SOLUTION | 2    | MOL_PER_DM3 | Danger H314
            C033 | SOLUTION | 0.4  | MOL_PER_DM3 | Warning H315 H319
            C033 | SOLUTION | 0.1  | MOL_PER_DM3 | Not classified
            C033 | LIQUID   |      |             | NOT ASSESSED No assessment for this form yet.
            C262 | LIQUID   |      |             | Danger H225 H301 H311 H331 H370
            C263 | LIQUID   |      |             | Danger H225 H319
            C001 | SOLUTION | 2    | MOL_PER_DM3 | Not classified
            C001 | SOLUTION | 36   | PERCENT_W_W | Danger H314 H335 H290
            C001 | READY    |      |             | Danger H314 H335 H290
            C002 | LIQUID   |      |             | Danger H314 H290
            C061 | SOLID    |      |             | Danger H318
            """)
    void the_engine_answers_at_any_strength(
            String reference, Form form, @Nullable String value, @Nullable StrengthUnit unit, String expected) {
        var strength = value == null || unit == null ? null : Strength.of(value, unit);

        var classification =
                formulations.row(formulation(reference, form, strength)).classification();

        assertThat(inWords(classification)).isEqualTo(expected);
    }

    @Test
    void a_strength_that_cannot_be_is_refused_with_the_reason() {
        var outcome = formulations.of(substance("C001"), Form.SOLUTION, Strength.of("40", MOL_PER_DM3));

        assertThat(outcome.refusal()).isPresent();
    }

    @Test
    @SafetyRule("SR-011")
    void a_safety_lead_decides_over_the_engine_and_the_latest_counts() {
        var weak = formulation("C033", Form.SOLUTION, Strength.of("0.1", MOL_PER_DM3));
        schools.actAs("Sue Lead", "SAFETY_LEAD");

        assessments.assess(weak, List.of("H315"), "a guess", MONDAY);
        assessments.assess(weak, List.of("H314"), "Supplier's sheet 2025", MONDAY);

        assertThat(formulations.row(weak).classification())
                .isEqualTo(Classification.Assessed.byHand(
                        SignalWord.DANGER,
                        List.of(Pictogram.GHS05),
                        List.of(HazardKnowledge.statement("H314")),
                        new Provenance("Supplier's sheet 2025", "", "Sue Lead", MONDAY, "assessed by hand")));
        assertThat(assessments.history(weak))
                .extracting(HandAssessmentRow::source)
                .containsExactly("Supplier's sheet 2025", "a guess");
    }

    @Test
    @As("SAFETY_LEAD")
    @SafetyRule("SR-030")
    void the_stricter_of_law_and_hand_wins() {
        var bench = formulation("C033", Form.SOLUTION, Strength.of("2", MOL_PER_DM3));

        var outcome = assessments.assess(bench, List.of("H318"), "a guess", MONDAY);

        assertThat(outcome.refusal())
                .contains("H314 would be left out, which makes it milder. Pick it too, or say why it does not apply.");
    }

    @Test
    @As("SAFETY_LEAD")
    @SafetyRule("SR-030")
    void what_is_made_milder_has_a_reason_and_carries_the_mark() {
        var methanol = formulation("C262", Form.LIQUID, null);

        assessments
                .assess(
                        methanol,
                        new HandDecision(
                                List.of("H225", "H301", "H311", "H331"),
                                "Sheet 12",
                                MONDAY,
                                "the sheet of this batch says so"))
                .orThrow();

        var classification = formulations.row(methanol).classification();
        assertThat(classification.word()).isEqualTo("Danger, made milder");
        assertThat(classification.mark())
                .isEqualTo(
                        "Made milder by Pat Tester, %s: the sheet of this batch says so".formatted(Dates.day(MONDAY)));
        assertThat(classification.hasAnyOf("H370")).isFalse();
        assertThat(assessments.history(methanol).getFirst().leavesOut()).containsExactly("H370");
    }

    @Test
    @As("SAFETY_LEAD")
    @SafetyRule("SR-030")
    void signal_word_and_pictograms_follow_from_the_statements_whatever_was_recorded() {
        var weak = formulation("C033", Form.SOLUTION, Strength.of("0.1", MOL_PER_DM3));
        assessments.assess(weak, List.of("H314"), "Sheet 12", MONDAY).orThrow();
        jdbc.update(
                "update hand_assessment set signal_word = null, pictograms = '' where formulation_id = ?",
                weak.value());

        var classification = formulations.row(weak).classification();

        assertThat(classification.word()).isEqualTo("Danger");
        assertThat(classification.pictograms()).containsExactly(Pictogram.GHS05);
    }

    @Test
    @As("SAFETY_LEAD")
    @SafetyRule("SR-030")
    void what_is_not_known_is_left_out_only_with_a_reason_or_by_deciding_it() {
        var ethanol = formulation("C263", Form.SOLUTION, Strength.of("70", PERCENT_W_W));
        assertThat(formulations.row(ethanol).classification().gaps())
                .extracting(Gap::category)
                .containsExactly("Flam. Liq. 2");

        assertThat(assessments
                        .assess(ethanol, List.of("H319"), "Sheet 12", MONDAY)
                        .refusal())
                .contains(
                        "Flam.\u00A0Liq.\u00A02 would be left out, which makes it milder. Pick it too, or say why it does"
                                + " not apply.");

        assessments
                .assess(ethanol, new HandDecision(List.of("H319"), "Sheet 12", MONDAY, "it did not burn when tried"))
                .orThrow();
        var milder = formulations.row(ethanol).classification();
        assertThat(milder.word()).isEqualTo("Warning, made milder");
        assertThat(milder.gaps()).isEmpty();

        assessments.assess(ethanol, List.of("H225", "H319"), "Sheet 12", MONDAY).orThrow();
        var decided = formulations.row(ethanol).classification();
        assertThat(decided.word()).isEqualTo("Danger");
        assertThat(decided.gaps()).isEmpty();
    }

    @Test
    @As("SAFETY_LEAD")
    @SafetyRule("SR-030")
    void what_suppliers_add_is_left_out_only_with_a_reason() {
        var sulfate = formulation("C177", Form.SOLID, null);
        var codes = formulations.row(sulfate).classification().statements().stream()
                .map(HazardStatement::code)
                .toList();
        assertThat(codes).contains("H318");

        var without = codes.stream().filter(code -> !code.equals("H318")).toList();
        assertThat(assessments.assess(sulfate, without, "Sheet 12", MONDAY).refusal())
                .contains("H318 would be left out, which makes it milder. Pick it too, or say why it does not apply.");
    }

    /// A decision that was recorded before gaps counted did not leave them out by name.
    @Test
    @As("SAFETY_LEAD")
    @SafetyRule("SR-030")
    void what_an_older_decision_left_out_in_silence_is_open_again() {
        var ethanol = formulation("C263", Form.SOLUTION, Strength.of("70", PERCENT_W_W));
        assessments
                .assess(ethanol, new HandDecision(List.of("H319"), "Sheet 12", MONDAY, "for now"))
                .orThrow();
        jdbc.update(
                "update hand_assessment set leaves_out = '', milder_because = '' where formulation_id = ?",
                ethanol.value());

        assertThat(formulations.row(ethanol).classification().gaps())
                .extracting(Gap::category)
                .containsExactly("Flam. Liq. 2");
    }

    /// What comes to hold after a milder decision was not left out by it, and counts.
    @Test
    @As("SAFETY_LEAD")
    void a_band_added_after_a_milder_decision_counts() {
        var weak = formulation("C033", Form.SOLUTION, Strength.of("0.4", MOL_PER_DM3));
        assessments
                .assess(weak, new HandDecision(List.of(), "Sheet 12", MONDAY, "it stings nobody"))
                .orThrow();

        decisions
                .addBand(substance("C033"), null, List.of(StatedHazard.of("H314")), "Employer's sheet 91")
                .orThrow();

        var classification = formulations.row(weak).classification();
        assertThat(classification.statements()).extracting(it -> it.code()).containsExactly("H314");
        assertThat(classification.mark()).contains("it stings nobody");
    }

    @Test
    void a_page_of_rows_costs_three_queries_however_many() {
        var ids = new ArrayList<FormulationId>();
        for (var strength = 1; strength <= 20; strength++) {
            ids.add(formulation("C033", Form.SOLUTION, Strength.of("0." + (100 + strength), MOL_PER_DM3)));
        }

        assertThat(Queries.of(factory, () -> formulations.rows(ids))).isEqualTo(3);
    }

    @Test
    @SafetyRule("SR-011")
    void only_a_safety_lead_assesses() {
        var bench = formulation("C033", Form.SOLUTION, Strength.of("2", MOL_PER_DM3));

        assertThatThrownBy(() -> assessments.assess(bench, List.of(), "source", MONDAY))
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
        assertThatThrownBy(() -> assessments.assess(bench, List.of(), "source", MONDAY))
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
            case Classification.PartlyAssessed partly ->
                partly.word() + " and " + partly.gaps().size() + " not known";
            case Classification.NotClassified none -> none.word();
            case Classification.NotAssessed unknown -> unknown.word() + " " + unknown.reason();
        };
    }
}
