package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Why a statement applies, in words.
class ReasonsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    C001 12   | H315   | Hydrochloric acid: 12.0 % w/w ≥ 10 %, specific limit, Annex VI 017-002-01-X
                    C005 90   | H226   | Methanoic acid: 90.0 % w/w > 85 %, specific limit, Annex VI 607-001-00-0
                    C003 4    | H318   | Nitric acid (Skin Corr. 1A): 4.00 % w/w ≥ 3 %, generic limit, CLP Annex I, Table 3.3.3
                    C205 1    | H373   | Lead(II) nitrate: 0.626 % w/w Pb (1.00 % w/w of the substance) ≥ 0.5 %, specific limit, Annex VI 082-001-00-6
                    C034 25   | H302   | Potassium hydroxide: 25.0 % w/w of acute toxicity estimate 500 mg/kg (oral, converted from Acute Tox. 4, minimum classification) makes about 2000 mg/kg, ≤ 2000 mg/kg, CLP Annex VI, index 019-002-00-8; CLP Annex I, Table 3.1.1
                    C003 30   | H331   | Nitric acid: 30.0 % w/w of acute toxicity estimate 2.65 mg/dm³ (inhalation, vapour, listed) makes about 8.83 mg/dm³, ≤ 10 mg/dm³, CLP Annex VI, index 007-030-00-3; CLP Annex I, Table 3.1.1
                    C075 3    | H411   | Sodium chlorate(I) (Aquatic Chronic 1): 3.00 % w/w × M-factor 1 × 10 ≥ 25 %, CLP Annex VI, index 017-011-00-1; CLP Annex I, Table 4.1.2
                    C349 0.1  | EUH208 | Benzene-1,4-diol: a sensitiser from a tenth of its limit on, below which nothing applies, CLP Annex VI, index 604-005-00-4; CLP Annex II, section 2.8
                    C033 100  | H290   | suppliers usually add Met. Corr. 1 for Sodium hydroxide; CLP Annex VI, index 011-002-00-6 does not list it, to be checked
                    C263 50   | H319   | Ethanol (Eye Irrit. 2): 50.0 % w/w ≥ 10 %, generic limit, CLP Annex I, Table 3.3.3; suppliers usually add this class, to be checked
                    """)
    void a_statement_says_what_it_follows_from(String formulation, String code, String sentence) {
        assertThat(sentence(Asked.classification(Asked.mixture(formulation)), code))
                .isEqualTo(sentence);
    }

    @Test
    void the_substance_itself_is_as_listed() {
        var chlorine = Asked.classification(new Portion(Asked.facts("C249"), new Concentration.Neat()));

        assertThat(sentence(chlorine, "H331"))
                .isEqualTo(
                        "Chlorine is listed as Acute Tox. 3 (minimum classification), CLP Annex VI, index 017-001-00-7");
        assertThat(sentence(chlorine, "H270"))
                .isEqualTo("Chlorine is listed as Ox. Gas 1, CLP Annex VI, index 017-001-00-7");
    }

    @Test
    void a_sum_names_its_parts() {
        assertThat(sentence(Asked.classification(Asked.mixture("C001 8, C002 4")), "H315"))
                .isEqualTo(
                        "Together: Hydrochloric acid 8.00 % / 10.0 % + Sulfuric acid 4.00 % / 5.00 % ≥ 1, each divided by"
                                + " its limit");
    }

    @Test
    void a_sum_is_to_be_checked_when_one_of_its_parts_is() {
        assertThat(check("C001 8, C002 4", "H315")).isEqualTo(Check.CONFIRMED);
        assertThat(check("C005 1, C004 5", "H315")).isEqualTo(Check.TO_BE_CHECKED);
    }

    private static Check check(String mixture, String code) {
        return Asked.classification(Asked.mixture(mixture)).findings().stream()
                .filter(finding -> finding.statement().code().equals(code))
                .map(Finding::check)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_bottle_as_strong_as_what_is_bought_says_what_suppliers_state_of_it() {
        assertThat(Asked.statements(Asked.classification(Asked.portion("C001", "36", "w/w"))))
                .isEqualTo("(H290) H314 H335");
        assertThat(Asked.statements(Asked.classification(Asked.portion("C001", "35.9", "w/w"))))
                .isEqualTo("H314 H335");
    }

    @Test
    void what_suppliers_alone_state_is_on_the_label_and_changes_no_status() {
        var iodine = Asked.classification(Asked.portion("C234", "0.05", "mol/dm3"));

        assertThat(iodine.status()).isEqualTo("not-classified");
        assertThat(Asked.statements(iodine)).isEqualTo("(H373)");
        assertThat(iodine.findings()).extracting(Finding::check).containsExactly(Check.TO_BE_CHECKED);
        assertThat(iodine.word()).isEqualTo("Warning");
        assertThat(iodine.wordOrCodes()).isEqualTo("Warning");
        assertThat(iodine.pictograms()).containsExactly(Pictogram.GHS08);
    }

    /// The list gives silver nitrate no M-factor; whoever classifies has to find one.
    @Test
    void an_m_factor_that_nobody_gives_is_taken_as_one_and_to_be_checked() {
        var silver = Asked.classification(Asked.portion("C219", "30", "w/w")).findings().stream()
                .filter(finding -> finding.statement().code().equals("H410"))
                .findFirst()
                .orElseThrow();

        assertThat(silver.check()).isEqualTo(Check.TO_BE_CHECKED);
        assertThat(silver.because().sentence())
                .isEqualTo("Silver nitrate (Aquatic Chronic 1): 30.0 % w/w × M-factor 1 × 1 ≥ 25 %, CLP Annex VI, index"
                        + " 047-001-00-2; CLP Annex I, Table 4.1.2; no M-factor is given, 1 was taken");
    }

    @Test
    void a_bottle_of_which_the_strength_is_only_roughly_known_says_so() {
        var bleach = Asked.answer(new Portion(Asked.facts("C075"), new Concentration.AsSupplied()));
        var acid = Asked.answer(new Portion(Asked.facts("C001"), new Concentration.AsSupplied()));

        assertThat(bleach.remarks())
                .containsExactly(
                        "How strong the bottle is as it is bought is only roughly known: read its label, and ask"
                                + " for that strength.");
        assertThat(acid.remarks()).isEmpty();
    }

    @Test
    void what_reacts_with_water_says_so_of_its_solution() {
        assertThat(Asked.answer(Asked.portion("C236", "1", "w/w")).remarks().getFirst())
                .startsWith("Sodium reacts with water:");
        assertThat(Asked.answer(new Portion(Asked.facts("C236"), new Concentration.Neat()))
                        .remarks())
                .isEmpty();
    }

    @Test
    void a_gap_says_what_is_not_known() {
        assertThat(Asked.classification(Asked.portion("C090", "5", "w/w")).gaps())
                .containsExactly(new Gap(
                        "Ox. Sol. 3",
                        "Ox. Sol. 3 (H272) is listed for potassium nitrate itself; whether it holds at this strength is"
                                + " not known, for the law has no limit for it."));
    }

    @Test
    void a_sensitiser_below_its_limit_is_named() {
        assertThat(Asked.classification(Asked.mixture("C349 0.5")).statements())
                .contains(
                        new HazardStatement("EUH208", "Contains Benzene-1,4-diol. May produce an allergic reaction."));
    }

    @Test
    void reproduction_joins_what_each_component_does() {
        assertThat(Asked.statements(Asked.classification(Asked.mixture("C205 4, C195 1"))))
                .contains("H360FD");
        assertThat(Asked.statements(Asked.classification(Asked.mixture("C205 1, C094 3"))))
                .contains("H360D");
    }

    @Test
    void extreme_ph_is_said_where_no_other_rule_decides() {
        assertThat(Asked.classification(Asked.portion("C036", "0.02", "mol/dm3")))
                .isEqualTo(new Classification.NotAssessed(
                        "Not assessed: extreme pH: a saturated solution (limewater) has pH about 12.4, generic limits alone"
                                + " do not decide it."));
        assertThat(Asked.statements(Asked.classification(Asked.portion("C036", "5", "w/w"))))
                .isEqualTo("H318");
    }

    @Test
    void where_the_lists_of_both_sides_differ_the_stricter_stands_and_is_marked() {
        var borax = Asked.classification(Asked.portion("C072", "1", "w/w"));
        var ammonium = Asked.classification(Asked.portion("C076", "10", "w/w"));

        assertThat(Asked.statements(borax)).isEqualTo("H360FD");
        assertThat(borax.findings()).extracting(Finding::check).containsExactly(Check.TO_BE_CHECKED);
        assertThat(borax.findings().getFirst().because().source()).contains("to be checked against the GB list");
        assertThat(Asked.statements(ammonium)).isEqualTo("H302 H412");
    }

    @Test
    void a_percentage_is_shown_to_three_digits_and_a_limit_as_the_law_writes_it() {
        assertThat(MassPercent.of("12").label()).isEqualTo("12.0 %");
        assertThat(MassPercent.of("0.0590").label()).isEqualTo("0.0590 %");
        assertThat(MassPercent.of("100").label()).isEqualTo("100 %");
        assertThat(MassPercent.of("7.060755").label()).isEqualTo("7.06 %");
        assertThat(MassPercent.of("0.5").exactly()).isEqualTo("0.5 %");
        assertThat(MassPercent.of("100").value()).isEqualByComparingTo("100");
    }

    private static String sentence(Classification answer, String code) {
        return answer.findings().stream()
                .filter(finding -> finding.statement().code().equals(code))
                .map(finding -> finding.because().sentence())
                .findFirst()
                .orElseThrow(() -> new AssertionError(Asked.statements(answer)));
    }
}
