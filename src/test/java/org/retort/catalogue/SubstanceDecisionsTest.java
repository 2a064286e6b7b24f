package org.retort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.retort.quantity.StrengthUnit.MOL_PER_DM3;
import static org.retort.quantity.StrengthUnit.PERCENT_W_W;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.hazards.Check;
import org.retort.hazards.Classification;
import org.retort.hazards.Finding;
import org.retort.hazards.HazardStatement;
import org.retort.platform.NoSuchThing;
import org.retort.quantity.Strength;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RetortTest
@RecordApplicationEvents
@As("SAFETY_LEAD")
class SubstanceDecisionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Strength WEAK = Strength.of("0.1", MOL_PER_DM3);

    @Autowired
    private TestSchools schools;

    @Autowired
    private ReferenceLibrary library;

    @Autowired
    private SubstanceCatalogue substances;

    @Autowired
    private SubstanceEditing editing;

    @Autowired
    private Formulations formulations;

    @Autowired
    private SubstanceAnswers answers;

    @Autowired
    private SubstanceDecisions decisions;

    @Autowired
    private ToAssess toAssess;

    @Autowired
    private JdbcTemplate jdbc;

    private SubstanceId alkali = SubstanceId.next();

    @BeforeEach
    void sodiumHydroxide() {
        library.copyInto();
        alkali = substances.byReference("C033").orElseThrow();
    }

    @Test
    void the_employers_band_is_stricter_from_its_strength_on(ApplicationEvents events) {
        var weak = formulations.of(alkali, Form.SOLUTION, WEAK).orThrow();
        var weaker = formulations
                .of(alkali, Form.SOLUTION, Strength.of("0.01", MOL_PER_DM3))
                .orThrow();

        decisions
                .addBand(alkali, WEAK, List.of(new StatedHazard("Eye Irrit. 2", "H319", null)), "Sheet 91, 2024")
                .orThrow();

        var strict = formulations.row(weak).classification();
        assertThat(codes(strict)).containsExactly("H319");
        assertThat(strict.findings().getFirst().because().sentence())
                .isEqualTo("The employer's band: from 0.1\u00A0mol/dm³, employer's band: Sheet 91, 2024");
        assertThat(formulations.row(weaker).classification().word()).isEqualTo("Not classified");
        assertThat(events.stream(SubstanceFactsChanged.class).toList())
                .containsExactly(new SubstanceFactsChanged(alkali, Set.of(weak)));
    }

    @Test
    void a_band_in_another_unit_is_compared_by_mass() {
        decisions
                .addBand(alkali, Strength.of("0.3", PERCENT_W_W), List.of(StatedHazard.of("H319")), "Sheet 91")
                .orThrow();

        assertThat(codes(at("0.1"))).containsExactly("H319"); // about 0.4 % w/w
        assertThat(codes(at("0.05"))).isEmpty();
    }

    @Test
    void a_band_that_is_milder_changes_nothing() {
        decisions
                .addBand(alkali, null, List.of(StatedHazard.of("H319")), "Sheet 91")
                .orThrow();

        assertThat(codes(at("2"))).containsExactly("H314");
    }

    @Test
    void a_withdrawn_band_no_longer_counts_and_stays_in_the_history() {
        var band = decisions
                .addBand(alkali, null, List.of(StatedHazard.of("H319")), "Sheet 91")
                .orThrow();

        decisions.withdraw(alkali, band.number(), "replaced by sheet 92").orThrow();

        assertThat(codes(at("0.1"))).isEmpty();
        assertThat(decisions.history(alkali))
                .extracting(SubstanceDecisionRow::kind)
                .containsExactly(DecisionKind.WITHDRAWN, DecisionKind.BAND);
        assertThat(decisions.withdraw(alkali, band.number(), "again").refusal()).isPresent();
    }

    @Test
    void what_is_to_be_checked_is_confirmed_by_a_named_person(ApplicationEvents events) {
        var wanted = substances.byReference("C001").orElseThrow();
        var before = answers.at(wanted, null).orThrow().classified().classification();
        assertThat(before.findings()).extracting(Finding::check).contains(Check.TO_BE_CHECKED);

        decisions
                .confirm(wanted, "list of Great Britain, September 2026", MONDAY)
                .orThrow();

        var after = answers.at(wanted, null).orThrow().classified().classification();
        assertThat(after.findings()).extracting(Finding::check).containsOnly(Check.CONFIRMED);
        assertThat(codes(after)).isEqualTo(codes(before));
        assertThat(after.provenance().checkedBy()).isEqualTo("Pat Tester");
        assertThat(events.stream(SubstanceFactsChanged.class).toList())
                .containsExactly(new SubstanceFactsChanged(wanted, Set.of()));
    }

    @Test
    void a_schools_own_substance_is_classified_by_its_suppliers_sheet_at_any_strength() {
        var own = own("Cleaner X");
        var bottle = formulations.of(own, Form.LIQUID, null).orThrow();
        assertThat(toAssess.count()).isEqualTo(1);

        decisions
                .addSupplierSheet(
                        own,
                        List.of(new StatedHazard("Skin Corr. 1B", "H314", new BigDecimal("10"))),
                        "Acme Ltd, Cleaner X",
                        MONDAY)
                .orThrow();

        assertThat(codes(formulations.row(bottle).classification())).containsExactly("H314");
        assertThat(toAssess.count()).isZero();
        assertThat(codes(answers.at(own, Strength.of("12", PERCENT_W_W))
                        .orThrow()
                        .classified()
                        .classification()))
                .containsExactly("H314");
    }

    @Test
    @SafetyRule("SR-010")
    void limewater_stays_not_assessed_whatever_a_band_or_the_suppliers_sheet_of_the_solid_says() {
        var lime = substances.byReference("C036").orElseThrow();
        var water = formulations
                .of(lime, Form.SOLUTION, Strength.of("0.02", MOL_PER_DM3))
                .orThrow();

        decisions
                .addSupplierSheet(lime, List.of(new StatedHazard("Eye Dam. 1", "H318", null)), "Acme Ltd, lime", MONDAY)
                .orThrow();
        assertThat(formulations.row(water).classification().status()).isEqualTo("not-assessed");

        decisions
                .addBand(lime, null, List.of(StatedHazard.of("H319")), "Sheet 91")
                .orThrow();
        var classification = formulations.row(water).classification();
        assertThat(classification.status()).isEqualTo("not-assessed");
        assertThat(codes(classification)).containsExactly("H319");
        assertThat(toAssess.count()).isEqualTo(1);
    }

    @Test
    @SafetyRule("SR-010")
    void a_sheet_answers_for_a_reagent_that_is_known_in_words_only_and_not_for_one_in_doubt() {
        var virkon = formulations
                .of(substances.byReference("M025").orElseThrow(), Form.READY, null)
                .orThrow();
        var limewater = formulations
                .of(substances.byReference("M009").orElseThrow(), Form.READY, null)
                .orThrow();

        for (var reagent : List.of("M025", "M009")) {
            decisions
                    .addSupplierSheet(
                            substances.byReference(reagent).orElseThrow(), List.of(), "Acme Ltd, reagent", MONDAY)
                    .orThrow();
        }

        assertThat(formulations.row(virkon).classification().status()).isEqualTo("not-classified");
        assertThat(formulations.row(limewater).classification().status()).isEqualTo("not-assessed");
    }

    @Test
    @SafetyRule("SR-030")
    void a_sheet_of_codes_alone_counts_by_the_strictest_class_and_says_so() {
        decisions
                .addSupplierSheet(alkali, List.of(StatedHazard.of("H350")), "Acme Ltd, lye", MONDAY)
                .orThrow();

        assertThat(codes(at("2"))).containsExactly("H314", "H350");
        assertThat(decisions.history(alkali).getFirst().hazards())
                .extracting(StatedHazard::ofSupplierInWords)
                .containsExactly("H350, taken as Carc. 1A, the strictest it can stand for");
    }

    @Test
    @SafetyRule("SR-030")
    void a_line_of_a_sheet_that_cannot_be_is_refused_and_says_how_to_write_it() {
        assertThat(sheet(new StatedHazard("Skin Corr. 1B", "H302", null)))
                .contains("“Skin Corr. 1B; H302”: H302 does not belong to Skin Corr. 1B: look at the sheet again.");
        assertThat(sheet(new StatedHazard("Skin Corr. 1B", "H314", new BigDecimal("120"))))
                .contains("“Skin Corr. 1B; H314; 120”: A limit is above 0 % and at most 100 %.");
        assertThat(sheet(StatedHazard.of("H272")))
                .contains("“H272”: H272 alone does not tell its class. Write the class first, as the sheet gives it,"
                        + " such as: Ox. Liq. 2; H272.");
        assertThat(decisions.history(alkali)).isEmpty();
    }

    @Test
    @SafetyRule("SR-010")
    void a_sheet_copied_before_that_nobody_can_read_leaves_it_not_assessed() {
        decisions
                .addSupplierSheet(alkali, List.of(new StatedHazard("Carc. 1A", "H350", null)), "Acme Ltd, lye", MONDAY)
                .orThrow();
        jdbc.update("update substance_decision set parts = 'Carc. 1A; H302' where substance_id = ?", alkali.value());

        var classification = at("2");

        assertThat(classification)
                .isEqualTo(new Classification.NotAssessed(
                        "The supplier's classification cannot be read: H302 does not belong to Carc. 1A: look at the"
                                + " sheet again. Enter it again.",
                        classification.findings()));
        assertThat(codes(classification)).containsExactly("H314");
    }

    private Optional<String> sheet(StatedHazard hazard) {
        return decisions
                .addSupplierSheet(alkali, List.of(hazard), "Acme Ltd, lye", MONDAY)
                .refusal();
    }

    @Test
    void a_source_is_asked_for_and_a_date_is_not_in_the_future() {
        assertThat(decisions.confirm(alkali, " ", MONDAY).refusal())
                .contains(
                        "Say what you held it against, such as the list of Great Britain or a safety data sheet, with its date.");
        assertThat(decisions.confirm(alkali, "list", LocalDate.of(2999, 1, 1)).refusal())
                .contains("The date lies in the future.");
        assertThat(decisions.addBand(alkali, null, List.of(), "Sheet 91").refusal())
                .contains("Pick the statements of the band.");
    }

    @Test
    void only_a_safety_lead_decides_and_only_for_the_own_school() {
        schools.actAs("Tom Tech", "TECHNICIAN");
        assertThatThrownBy(() -> decisions.confirm(alkali, "list", MONDAY)).isInstanceOf(AccessDeniedException.class);

        schools.actAs(schools.aSchool(), "Olga Other", "SAFETY_LEAD");
        assertThatThrownBy(() -> decisions.confirm(alkali, "list", MONDAY)).isInstanceOf(NoSuchThing.class);
        assertThat(decisions.history(alkali)).isEmpty();
    }

    private Classification at(String molar) {
        return answers.at(alkali, Strength.of(molar, MOL_PER_DM3))
                .orThrow()
                .classified()
                .classification();
    }

    private SubstanceId own(String name) {
        return editing.add(
                        SubstanceKind.SUBSTANCE,
                        new SubstanceData(name, List.of(), "", "", null, null, Form.LIQUID, "", "", List.of(), ""))
                .orThrow();
    }

    private static List<String> codes(Classification classification) {
        return classification.statements().stream().map(HazardStatement::code).toList();
    }
}
