package org.retort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.retort.quantity.StrengthUnit.MOL_PER_DM3;
import static org.retort.quantity.StrengthUnit.PERCENT_W_W;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.hazards.Classification;
import org.retort.hazards.HazardStatement;
import org.retort.platform.Dates;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;

/// Facts that somebody made milder: which answers carry the mark, and which do not.
@RetortTest
@As("SAFETY_LEAD")
class MadeMilderTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Autowired
    private TestSchools schools;

    @Autowired
    private ReferenceLibrary library;

    @Autowired
    private SubstanceCatalogue substances;

    @Autowired
    private SubstanceEditing editing;

    @Autowired
    private SubstanceDecisions decisions;

    @Autowired
    private SubstanceAnswers answers;

    @Autowired
    private Formulations formulations;

    @Autowired
    private HandAssessments byHand;

    @Autowired
    private Mixing mixing;

    @Autowired
    private Safety safety;

    @Autowired
    private Clock clock;

    private SubstanceId cleaner = SubstanceId.next();

    @BeforeEach
    void a_cleaner_that_irritates() {
        library.copyInto();
        cleaner = editing.add(SubstanceKind.SUBSTANCE, cleaner("40")).orThrow();
        sheet("Skin Corr. 1B", "H314", "Acme Ltd, cleaner", "");
    }

    @Test
    @SafetyRule("SR-030")
    void another_molar_mass_marks_the_strengths_that_say_less_by_it_and_no_other() {
        weigh("10", "mistyped before");

        var bench = at("0.5", MOL_PER_DM3); // about 2 % w/w before, 0.5 % now
        assertThat(bench.word()).isEqualTo("Not classified, made milder");
        assertThat(bench.mark()).isEqualTo(mark("mistyped before"));
        assertThat(at("3", MOL_PER_DM3).mark()).isEqualTo(mark("mistyped before")); // H314 before, H315 and H319 now
        assertThat(at("0.05", MOL_PER_DM3).word()).isEqualTo("Not classified"); // then as now
        assertThat(at("20", PERCENT_W_W).word()).isEqualTo("Danger"); // a share of the mass needs no molar mass
    }

    @Test
    @SafetyRule("SR-030")
    void a_molar_mass_that_is_put_back_takes_the_mark_away() {
        weigh("10", "mistyped before");

        weigh("40", "");

        assertThat(at("0.5", MOL_PER_DM3).word()).isEqualTo("Warning");
        assertThat(at("0.5", MOL_PER_DM3).mark()).isEmpty();
    }

    @Test
    @SafetyRule("SR-030")
    void the_strip_marks_the_bands_of_the_unit_that_is_counted_by_the_molar_mass() {
        weigh("10", "mistyped before");

        var strips = answers.strips(cleaner).orElseThrow();

        assertThat(strips.in(MOL_PER_DM3).bands())
                .extracting(band -> band.classification().word())
                .containsExactly(
                        "Not classified, made milder", "Warning, made milder", "Danger, made milder", "Danger");
        assertThat(strips.in(PERCENT_W_W).bands())
                .extracting(band -> band.classification().word())
                .containsExactly("Not classified", "Warning", "Danger", "Danger");
    }

    @Test
    @SafetyRule("SR-030")
    void a_technician_makes_nothing_milder_at_a_strength_that_the_school_does_not_hold_or_in_a_mixture() {
        var polish = mixture("0.5");
        formulations.of(polish, Form.READY, null).orThrow();
        schools.actAs("Tom Tech", "TECHNICIAN");

        assertThat(editing.edit(
                                cleaner,
                                cleaner("10"),
                                substances.details(cleaner).version(),
                                "")
                        .refusal())
                .contains("This makes it milder: Polish without H315, H319. Only a safety lead changes it so, with a"
                        + " reason.");

        var other =
                editing.add(SubstanceKind.SUBSTANCE, named("Cleaner Y", "40")).orThrow();
        schools.actAs("Pat Tester", "SAFETY_LEAD");
        decisions
                .addSupplierSheet(other, List.of(new StatedHazard("Skin Corr. 1B", "H314", null)), "Acme Ltd", MONDAY)
                .orThrow();
        schools.actAs("Tom Tech", "TECHNICIAN");
        assertThat(editing.edit(
                                other,
                                named("Cleaner Y", "10"),
                                substances.details(other).version(),
                                "")
                        .refusal()
                        .orElse(""))
                .startsWith("This makes it milder: Cleaner Y ")
                .endsWith("Only a safety lead changes it so, with a reason.");
    }

    @Test
    @SafetyRule("SR-030")
    void a_mixture_carries_the_mark_of_its_component() {
        var polish = mixture("0.5");
        weigh("10", "mistyped before");

        var said = answers.at(polish, null).orThrow().classified().classification();

        assertThat(said.word()).isEqualTo("Not classified, made milder");
        assertThat(said.mark()).isEqualTo(mark("mistyped before"));
    }

    @Test
    @SafetyRule("SR-030")
    void a_band_that_was_taken_back_marks_what_it_would_have_said_and_nothing_else() {
        var alkali = substances.byReference("C033").orElseThrow();
        var band = decisions
                .addBand(alkali, Strength.of("0.05", MOL_PER_DM3), List.of(StatedHazard.of("H315")), "Sheet 91")
                .orThrow();
        assertThat(said(alkali, "0.1").mark()).isEmpty();

        decisions.withdraw(alkali, band.number(), "sheet 91 was superseded").orThrow();

        assertThat(said(alkali, "0.1").word()).isEqualTo("Not classified, made milder");
        assertThat(said(alkali, "0.1").mark()).isEqualTo(mark("sheet 91 was superseded"));
        assertThat(said(alkali, "0.01").mark()).isEmpty(); // below the band
        assertThat(said(alkali, "1").word()).isEqualTo("Danger"); // the law says more than the band did
    }

    @Test
    @SafetyRule("SR-030")
    void a_sheet_that_says_less_than_the_one_before_needs_a_reason_and_carries_the_mark() {
        var milder = List.of(new StatedHazard("Skin Irrit. 2", "H315", null));

        assertThat(decisions
                        .addSupplierSheet(cleaner, milder, "Acme Ltd, cleaner, new", MONDAY)
                        .refusal()
                        .orElse(""))
                .startsWith("This makes it milder: Cleaner X")
                .endsWith("Say why that is right.");
        assertThat(at("20", PERCENT_W_W).word()).isEqualTo("Danger");

        decisions
                .addSupplierSheet(cleaner, milder, "Acme Ltd, cleaner, new", MONDAY, "the recipe was changed in May")
                .orThrow();

        assertThat(codes(at("20", PERCENT_W_W))).containsExactly("H315");
        assertThat(at("20", PERCENT_W_W).mark()).isEqualTo(mark("the recipe was changed in May"));
        assertThat(at("0.5", PERCENT_W_W).mark()).isEmpty();
        assertThat(decisions.history(cleaner).getFirst().milderBecause()).isEqualTo("the recipe was changed in May");

        sheet("Skin Corr. 1A", "H314", "Acme Ltd, cleaner, newest", "");
        assertThat(at("20", PERCENT_W_W).mark()).isEmpty();
    }

    @Test
    @SafetyRule("SR-030")
    void a_recipe_that_says_less_than_the_one_before_carries_the_mark() {
        var polish = mixture("0.5");

        mixing.change(
                        polish,
                        new Recipe(List.of(new MixturePart(cleaner, Strength.of("0.1", MOL_PER_DM3))), null),
                        "half of it was water",
                        substances.details(polish).version())
                .orThrow();

        var said = answers.at(polish, null).orThrow().classified().classification();
        assertThat(said.word()).isEqualTo("Not classified, made milder");
        assertThat(said.mark()).isEqualTo(mark("half of it was water"));
    }

    @Test
    @SafetyRule("SR-030")
    void a_decision_by_hand_that_says_less_than_the_one_before_needs_a_reason() {
        var own = editing.add(SubstanceKind.SUBSTANCE, named("Reagent Z", "40")).orThrow();
        var bottle = formulations.of(own, Form.LIQUID, null).orThrow();
        byHand.assess(bottle, List.of("H314"), "Sheet 1", MONDAY).orThrow();

        assertThat(byHand.assess(bottle, List.of("H315"), "Sheet 2", MONDAY).refusal())
                .contains("H314 would be left out, which makes it milder. Pick it too, or say why it does not apply.");

        byHand.assess(bottle, new HandDecision(List.of("H315"), "Sheet 2", MONDAY, "tried on a tile"))
                .orThrow();
        assertThat(formulations.row(bottle).classification().mark())
                .isEqualTo("Made milder by Pat Tester, Mon 16 Nov 2026: tried on a tile");
        assertThat(byHand.assess(bottle, List.of("H315"), "Sheet 3", MONDAY).refusal())
                .contains("H314 would be left out, which makes it milder. Pick it too, or say why it does not apply.");
    }

    @Test
    @SafetyRule("SR-030")
    void a_trait_that_was_taken_away_is_said_where_its_storage_is_until_it_is_given_back() {
        editing.edit(cleaner, alkaline(), substances.details(cleaner).version(), "")
                .orThrow();
        editing.edit(cleaner, cleaner("40"), substances.details(cleaner).version(), "it is neutral")
                .orThrow();

        assertThat(safety.of(cleaner, Form.LIQUID, null).orThrow().milder())
                .containsExactly("No longer alkali. " + mark("it is neutral"));

        editing.edit(cleaner, alkaline(), substances.details(cleaner).version(), "")
                .orThrow();
        assertThat(safety.of(cleaner, Form.LIQUID, null).orThrow().milder()).isEmpty();
    }

    private static SubstanceData alkaline() {
        return new SubstanceData(
                "Cleaner X", List.of(), "", "", new BigDecimal("40"), null, Form.LIQUID, "", "", List.of("alkali"), "");
    }

    private String mark(String because) {
        return "Made milder by Pat Tester, %s: %s".formatted(Dates.day(LocalDate.now(clock)), because);
    }

    private void weigh(String molarMass, String because) {
        editing.edit(cleaner, cleaner(molarMass), substances.details(cleaner).version(), because)
                .orThrow();
    }

    private void sheet(String category, String code, String sheet, String because) {
        decisions
                .addSupplierSheet(cleaner, List.of(new StatedHazard(category, code, null)), sheet, MONDAY, because)
                .orThrow();
    }

    private SubstanceId mixture(String molPerDm3) {
        var polish = new SubstanceData(
                "Polish", List.of(), "", "", null, new BigDecimal("1.0"), Form.READY, "", "", List.of(), "");
        return mixing.add(
                        polish,
                        new Recipe(List.of(new MixturePart(cleaner, Strength.of(molPerDm3, MOL_PER_DM3))), null))
                .orThrow();
    }

    private Classification at(String strength, StrengthUnit unit) {
        return answers.at(cleaner, Strength.of(strength, unit))
                .orThrow()
                .classified()
                .classification();
    }

    private Classification said(SubstanceId substance, String molPerDm3) {
        return answers.at(substance, Strength.of(molPerDm3, MOL_PER_DM3))
                .orThrow()
                .classified()
                .classification();
    }

    private static List<String> codes(Classification classification) {
        return classification.statements().stream().map(HazardStatement::code).toList();
    }

    private static SubstanceData cleaner(String molarMass) {
        return named("Cleaner X", molarMass);
    }

    private static SubstanceData named(String name, String molarMass) {
        return new SubstanceData(
                name, List.of(), "", "", new BigDecimal(molarMass), null, Form.LIQUID, "", "", List.of(), "");
    }
}
