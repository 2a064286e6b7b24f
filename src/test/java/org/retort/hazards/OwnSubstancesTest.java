package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retort.hazards.Classification.Assessed;
import org.retort.hazards.Classification.NotAssessed;
import org.retort.hazards.Classification.NotClassified;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.testing.SafetyRule;

/// A school's own substances by their safety data sheets, what a named person confirms, and the stricter of two
/// answers.
class OwnSubstancesTest {

    private static final String SHEET = "Safety data sheet of Acme Ltd, 2 March 2026";
    private static final Provenance EMPLOYER = new Provenance("Guide of the employer", "2024", null, null, "high");

    private static SupplierSheet sheet(SupplierHazard... hazards) {
        return new SupplierSheet(
                "own",
                "Drain cleaner",
                PhysicalForm.LIQUID,
                new BigDecimal("50"),
                new BigDecimal("1.2"),
                List.of(hazards),
                true,
                SHEET);
    }

    private static SubstanceFacts facts(SupplierHazard... hazards) {
        return switch (sheet(hazards).facts()) {
            case Outcome.Done<SubstanceFacts>(var facts) -> facts;
            case Outcome.Refused<SubstanceFacts> refused -> throw new AssertionError(refused.reason());
        };
    }

    private static Portion at(SubstanceFacts facts, String percent) {
        return new Portion(facts, new Concentration.Dissolved(Strength.of(percent, StrengthUnit.PERCENT_W_W)));
    }

    @Test
    void a_sheet_is_classified_at_any_strength_and_is_to_be_checked() {
        var cleaner = facts(
                SupplierHazard.of("Skin Corr. 1B", "H314"),
                new SupplierHazard("STOT SE 3", "H335", new BigDecimal("7"), null, null),
                new SupplierHazard("Acute Tox. 3", "H301", null, new BigDecimal("200"), null),
                new SupplierHazard("Aquatic Acute 1", "H400", null, null, BigDecimal.TEN),
                SupplierHazard.of("Met. Corr. 1", "H290"),
                SupplierHazard.of("", "EUH031"));

        assertThat(Asked.statements(Asked.classification(at(cleaner, "2.49")))).isEqualTo("H315 H319");
        assertThat(Asked.statements(Asked.classification(at(cleaner, "2.5")))).isEqualTo("H315 H319 H400");
        assertThat(Asked.statements(Asked.classification(at(cleaner, "7")))).isEqualTo("H314 H335 H400");
        assertThat(Asked.statements(Asked.classification(at(cleaner, "10")))).isEqualTo("H302 H314 H335 H400");
        assertThat(Asked.classification(at(cleaner, "7")).gaps())
                .extracting(Gap::category)
                .containsExactly("Met. Corr. 1", "EUH031");
        var neat = Asked.classification(new Portion(cleaner, new Concentration.Neat()));
        assertThat(Asked.statements(neat)).isEqualTo("H290 H301 H314 H335 H400 EUH031");
        assertThat(neat.findings()).allSatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(Check.TO_BE_CHECKED);
            assertThat(finding.because().source()).contains(SHEET);
        });
    }

    @Test
    void a_sheet_that_says_not_classified_is_so_to_be_checked() {
        assertThat(Asked.classification(new Portion(facts(), new Concentration.Neat())))
                .isEqualTo(new NotClassified(
                        new Provenance(SHEET, "", null, null, "supplier's classification, to be checked")));
    }

    @Test
    void a_line_that_cannot_be_is_refused() {
        assertThat(reason(SupplierHazard.of("Skin Corr. 1B", "H999"))).isEqualTo("The law knows no statement H999.");
        assertThat(reason(SupplierHazard.of("Skin Corr. 1B", "H318")))
                .isEqualTo("H318 does not belong to Skin Corr. 1B: look at the sheet again.");
        assertThat(reason(new SupplierHazard("STOT SE 3", "H335", new BigDecimal("101"), null, null)))
                .isEqualTo("A limit is above 0 % and at most 100 %.");
        assertThat(reason(new SupplierHazard("STOT SE 3", "H335", BigDecimal.ZERO, null, null)))
                .isEqualTo("A limit is above 0 % and at most 100 %.");
        assertThat(reason(new SupplierHazard("Acute Tox. 3", "H301", null, BigDecimal.ZERO, null)))
                .isEqualTo("A toxicity estimate and an M-factor are above 0.");
        assertThat(reason(new SupplierHazard("Aquatic Acute 1", "H400", null, null, BigDecimal.ZERO)))
                .isEqualTo("A toxicity estimate and an M-factor are above 0.");
    }

    private static String reason(SupplierHazard hazard) {
        return switch (sheet(hazard).facts()) {
            case Outcome.Done<SubstanceFacts>(var facts) -> throw new AssertionError(facts);
            case Outcome.Refused<SubstanceFacts> refused -> refused.reason();
        };
    }

    @Test
    void much_of_unknown_toxicity_leaves_the_known_to_decide_for_the_rest() {
        var unknown = new SupplierSheet("own", "Secret", PhysicalForm.LIQUID, null, null, List.of(), false, SHEET);
        var secret = ((Outcome.Done<SubstanceFacts>) unknown.facts()).value();
        var harmful = Asked.portion("C114", "13", "w/w");

        assertThat(Asked.statements(Asked.classification(harmful, at(secret, "10"))))
                .isEqualTo("H319");
        assertThat(Asked.statements(Asked.classification(harmful, at(secret, "47.9"))))
                .isEqualTo("H319");
        assertThat(Asked.statements(Asked.classification(harmful, at(secret, "48"))))
                .isEqualTo("H302 H319");
        // a tenth is not yet much: 22.6/25 is below 1; just above it, 22.6/25 is 0.904 of 0.899
        var more = Asked.portion("C114", "22.6", "w/w");
        assertThat(Asked.statements(Asked.classification(more, at(secret, "10"))))
                .isEqualTo("H319");
        assertThat(Asked.statements(Asked.classification(more, at(secret, "10.1"))))
                .isEqualTo("H302 H319");
        // for the eye nothing is left to the known
        assertThat(Asked.statements(Asked.classification(Asked.portion("C114", "9.9", "w/w"), at(secret, "50"))))
                .isEmpty();
    }

    @Test
    void what_a_named_person_confirmed_is_confirmed_and_says_by_whom() {
        var on = LocalDate.of(2026, 11, 20);
        var cleaner = facts(SupplierHazard.of("Skin Corr. 1B", "H314"), SupplierHazard.of("Aquatic Chronic 1", "H410"))
                .confirmed("A. Shah", on, "the sheet");

        var answer = (Assessed) Asked.classification(at(cleaner, "10"));

        assertThat(answer.findings()).allSatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(Check.CONFIRMED);
            assertThat(finding.because().source()).contains("confirmed by A. Shah on 2026-11-20 against the sheet");
        });
        assertThat(answer.provenance().checkedBy()).isEqualTo("A. Shah");
        assertThat(answer.provenance().checkedOn()).isEqualTo(on);
        assertThat(cleaner.isConfirmed()).isTrue();
        var ethanol = Asked.facts("C263").confirmed("A. Shah", on, "the sheet");
        assertThat(Asked.classification(at(ethanol, "50")).findings())
                .extracting(Finding::check)
                .containsExactly(Check.CONFIRMED);
        var methanoic = Asked.facts("C005").confirmed("A. Shah", on, "the list of Great Britain");
        assertThat(Asked.classification(at(methanoic, "20")).findings())
                .extracting(Finding::check)
                .containsOnly(Check.CONFIRMED);
        var formic = Asked.classification(new Portion(methanoic, new Concentration.AsSupplied()));
        assertThat(formic.findings()).extracting(Finding::check).containsOnly(Check.CONFIRMED);
    }

    private static Classification stated(String... categoriesAndCodes) {
        var findings = Arrays.stream(categoriesAndCodes)
                .map(one -> one.split("="))
                .map(one -> Finding.of(
                        one[0], one[1], new Reason.SchoolBand("from 6.5 mol/dm³", EMPLOYER), Check.CONFIRMED))
                .toList();
        return Classification.of(findings, List.of(), EMPLOYER);
    }

    @Test
    void the_stricter_of_two_answers_wins_effect_by_effect() {
        var law = Asked.classification(Asked.portion("C001", "20", "w/w"));

        var both = Classification.stricter(law, stated("Skin Corr. 1B=H314"));

        assertThat(Asked.statements(both)).isEqualTo("H314 H335");
        assertThat(both.signalWord()).isEqualTo(SignalWord.DANGER);
        assertThat(both.pictograms()).containsExactly(Pictogram.GHS05, Pictogram.GHS07);
        assertThat(both.findings().getFirst().because().sentence())
                .isEqualTo("The employer's band: from 6.5 mol/dm³, Guide of the employer");
        assertThat(Asked.statements(Classification.stricter(stated("Skin Corr. 1B=H314"), law)))
                .isEqualTo("H314 H335");
    }

    @Test
    void a_milder_band_changes_nothing() {
        var law = Asked.classification(Asked.portion("C001", "30", "w/w"));

        assertThat(Classification.stricter(law, stated("Skin Irrit. 2=H315", "Eye Irrit. 2=H319"))
                        .findings())
                .isEqualTo(law.findings());
        assertThat(Classification.stricter(law, new NotClassified(EMPLOYER)).findings())
                .isEqualTo(law.findings());
    }

    @Test
    void physical_statements_of_one_class_are_compared_and_close_its_gap() {
        var law = Asked.classification(Asked.portion("C263", "50", "w/w"));

        assertThat(Asked.statements(Classification.stricter(law, stated("Flam. Liq. 2=H225"))))
                .isEqualTo("H225 (H319)");
        assertThat(Classification.stricter(law, stated("Flam. Liq. 2=H225")).gaps())
                .isEmpty();
        assertThat(Asked.statements(Classification.stricter(stated("Flam. Liq. 3=H226"), stated("Flam. Liq. 2=H225"))))
                .isEqualTo("H225");
        assertThat(Asked.statements(
                        Classification.stricter(stated("Aquatic Acute 1=H400"), stated("Aquatic Chronic 1=H410"))))
                .isEqualTo("H410");
    }

    @Test
    @SafetyRule("SR-010")
    void what_is_not_assessed_stays_so_and_carries_what_is_stated() {
        var unknown = new NotAssessed("Nobody knows.");

        assertThat(Classification.stricter(unknown, new NotClassified(EMPLOYER)))
                .isEqualTo(unknown);
        assertThat(Classification.stricter(new NotClassified(EMPLOYER), unknown))
                .isEqualTo(unknown);
        var stated = Classification.stricter(unknown, stated("Eye Dam. 1=H318"));
        assertThat(stated.status()).isEqualTo("not-assessed");
        assertThat(stated.isAssessed()).isFalse();
        assertThat(stated.word()).isEqualTo("NOT ASSESSED");
        assertThat(Asked.statements(stated)).isEqualTo("H318");
        assertThat(stated.signalWord()).isEqualTo(SignalWord.DANGER);
        assertThat(stated.pictograms()).containsExactly(Pictogram.GHS05);
        assertThat(((NotAssessed) stated).reason()).isEqualTo("Nobody knows.");
        assertThat(Classification.stricter(stated, stated("Eye Irrit. 2=H319", "Skin Irrit. 2=H315")))
                .isEqualTo(new NotAssessed(
                        "Nobody knows.",
                        Classification.stricter(stated("Eye Dam. 1=H318"), stated("Skin Irrit. 2=H315"))
                                .findings()));
    }

    @Test
    void what_is_open_beside_what_is_not_assessed_is_said_with_it() {
        var ethanol = Asked.classification(Asked.portion("C263", "50", "w/w"));

        var both = (NotAssessed) Classification.stricter(ethanol, new NotAssessed("Nobody knows."));

        assertThat(both.reason())
                .isEqualTo("Nobody knows. " + ethanol.gaps().getFirst().sentence());
        assertThat(both.findings()).isEqualTo(ethanol.findings());
    }

    @Test
    @SafetyRule("SR-030")
    void a_code_without_its_class_counts_as_the_strictest_that_it_can_stand_for() {
        var burns = facts(SupplierHazard.of("", "H314"));

        assertThat(Asked.classification(new Portion(burns, new Concentration.Neat()))
                        .findings())
                .extracting(Finding::category)
                .containsExactly("Skin Corr. 1A");
        assertThat(SupplierHazard.of("", "H350").withClass()).isEqualTo(SupplierHazard.of("Carc. 1A", "H350"));
        assertThat(SupplierHazard.of("", "H225").withClass()).isEqualTo(SupplierHazard.of("Flam. Liq. 2", "H225"));
        assertThat(SupplierHazard.of("", "EUH031").withClass()).isEqualTo(SupplierHazard.of("", "EUH031"));
        assertThat(reason(SupplierHazard.of("", "H272")))
                .isEqualTo("H272 alone does not tell its class. Write the class first, as the sheet gives it, such as:"
                        + " Ox. Liq. 2; H272.");
    }

    @Test
    @SafetyRule("SR-010")
    void a_liquid_of_unknown_density_that_fills_the_mixture_is_not_assessed() {
        var unknown = new SupplierSheet(
                "own",
                "Secret",
                PhysicalForm.LIQUID,
                null,
                null,
                List.of(SupplierHazard.of("Skin Corr. 1B", "H314")),
                true,
                SHEET);
        var secret = ((Outcome.Done<SubstanceFacts>) unknown.facts()).value();
        var all = new Portion(secret, new Concentration.Dissolved(Strength.of("100", StrengthUnit.PERCENT_V_V)));

        assertThat(Asked.classification(all, Asked.portion("C114", "0.1", "w/w")))
                .isEqualTo(new NotAssessed("The density of secret is not known."));
        assertThatThrownBy(() -> MassPercent.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void milder_is_what_is_neither_named_nor_covered_nor_decided() {
        var ethanol = Asked.classification(Asked.portion("C263", "50", "w/w"));

        assertThat(LeftOut.by(ethanol.statements(), ethanol)).containsExactly("Flam.\u00A0Liq.\u00A02");
        assertThat(LeftOut.by(List.of(HazardKnowledge.statement("H226")), ethanol))
                .containsExactly("H319");
        assertThat(LeftOut.between(ethanol, ethanol)).isEmpty();
        assertThat(LeftOut.between(ethanol, new NotAssessed("Nobody knows."))).isEmpty();
        assertThat(LeftOut.between(new NotAssessed("Nobody knows."), new NotClassified(EMPLOYER)))
                .containsExactly("NOT ASSESSED");
        assertThat(LeftOut.between(stated("Skin Irrit. 2=H315"), stated("Skin Corr. 1B=H314")))
                .isEmpty();
    }

    @Test
    void a_gap_tells_whether_it_matters_in_a_fire() {
        assertThat(new Gap("Ox. Liq. 2", "").mattersInFire()).isTrue();
        assertThat(new Gap("EUH018", "").mattersInFire()).isTrue();
        assertThat(new Gap("Met. Corr. 1", "").mattersInFire()).isFalse();
        assertThat(new Gap("Flam. Liq. 2", "").mayBurn()).isTrue();
        assertThat(new Gap("Flam. Sol. 1", "").mayBurn()).isFalse();
        assertThat(new Gap("EUH031", "").isDecidedBy(List.of(HazardKnowledge.statement("EUH031"))))
                .isTrue();
        assertThat(new Gap("Ox. Sol. 2", "").isDecidedBy(List.of(HazardKnowledge.statement("H290"))))
                .isFalse();
    }

    @Test
    void two_answers_without_hazards_make_none() {
        assertThat(Classification.stricter(new NotClassified(EMPLOYER), new NotClassified(EMPLOYER)))
                .isEqualTo(new NotClassified(EMPLOYER));
        assertThat(Classification.of(List.of(), List.of(), EMPLOYER)).isEqualTo(new NotClassified(EMPLOYER));
    }
}
