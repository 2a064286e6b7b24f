package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retort.hazards.Classification.NotClassified;

/// Two answers about one thing, such as the law's and an employer's band, made into one.
class StricterTest {

    private static final Provenance LAW = new Provenance("the law", "ATP 23", null, null, "high");
    private static final Provenance BAND =
            new Provenance("a band", "2026", "Ruth Lewis", LocalDate.of(2026, 11, 2), "assessed by hand");

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    Flam. Liq. 3 H226 | Flam. Liq. 2 H225 | Flam. Liq. 2 H225
                    Flam. Liq. 2 H225 | Flam. Liq. 3 H226 | Flam. Liq. 2 H225
                    Skin Corr. 1C H314 | Skin Corr. 1A H314 | Skin Corr. 1A H314
                    Skin Irrit. 2 H315 | Skin Corr. 1B H314 | Skin Corr. 1B H314
                    Skin Irrit. 2 H315 | H314 | H314
                    H226 | Flam. Liq. 2 H225 | Flam. Liq. 2 H225
                    Flam. Liq. 3 H226 | H224 | H224
                    Acute Tox. 4 * H302 | Acute Tox. 3 H301 | Acute Tox. 3 H301
                    Acute Tox. 3 H331 | Acute Tox. 4 H332 | Acute Tox. 3 H331
                    Flam. Liq. 2 H225 | Ox. Liq. 2 H272 | Flam. Liq. 2 H225, Ox. Liq. 2 H272
                    Met. Corr. 1 H290 | Eye Irrit. 2 H319 | Met. Corr. 1 H290, Eye Irrit. 2 H319
                    Met. Corr. 1 H290 | Explosive H204 | Explosive H204, Met. Corr. 1 H290
                    Eye Dam. 1 H318 | Skin Corr. 1B H314 | Skin Corr. 1B H314
                    Aquatic Acute 1 H400 | Aquatic Chronic 1 H410 | Aquatic Chronic 1 H410
                    Aquatic Acute 1 H400 | Aquatic Chronic 2 H411 | Aquatic Acute 1 H400, Aquatic Chronic 2 H411
                    EUH066 | Eye Irrit. 2 H319, EUH031 | Eye Irrit. 2 H319, EUH031, EUH066
                    """)
    void effect_by_effect_the_graver_stands_and_nothing_is_lost(String one, String other, String both) {
        var answer = Classification.stricter(said(LAW, one), said(BAND, other));

        assertThat(answer.findings().stream().map(StricterTest::words)).containsExactly(both.split(", "));
    }

    @Test
    void of_two_that_say_the_same_the_first_keeps_its_reason() {
        var answer = Classification.stricter(said(LAW, "Eye Irrit. 2 H319"), said(BAND, "Eye Irrit. 2 H319"));

        assertThat(answer.findings()).extracting(Finding::because).containsExactly(new Reason.ByHand(LAW));
    }

    @Test
    void both_say_so_and_the_last_who_checked_is_named() {
        var first = said(LAW, "Eye Irrit. 2 H319");
        var second = said(BAND, "Skin Irrit. 2 H315");
        var both = new Provenance(
                "the law; a band", "ATP 23", "Ruth Lewis", LocalDate.of(2026, 11, 2), "the stricter of both");

        assertThat(Classification.stricter(first, second).provenance()).isEqualTo(both);
        assertThat(Classification.stricter(second, first).provenance())
                .isEqualTo(new Provenance(
                        "a band; the law", "2026", "Ruth Lewis", LocalDate.of(2026, 11, 2), "the stricter of both"));
        assertThat(Classification.stricter(first, said(LAW, "Skin Irrit. 2 H315"))
                        .provenance())
                .isEqualTo(LAW);
    }

    @Test
    void what_only_suppliers_add_to_both_leaves_it_not_classified() {
        var one = new NotClassified(LAW, said(LAW, "Met. Corr. 1 H290").findings());
        var other = new NotClassified(BAND, List.of());

        assertThat(Classification.stricter(one, other)).isEqualTo(one);
        assertThat(Classification.stricter(other, said(LAW, "Eye Irrit. 2 H319"))
                        .status())
                .isEqualTo("assessed");
        assertThat(Classification.stricter(said(LAW, "Eye Irrit. 2 H319"), other)
                        .status())
                .isEqualTo("assessed");
    }

    @Test
    void a_statement_about_the_same_class_closes_a_gap() {
        var burns = new Gap("Flam. Liq. 2", "nobody knows whether it burns");
        var feeds = new Gap("Ox. Liq. 2", "nobody knows whether it feeds a fire");
        var open = Classification.of(List.of(), List.of(burns, feeds), LAW);

        assertThat(Classification.stricter(open, said(BAND, "Flam. Liq. 2 H225"))
                        .gaps())
                .containsExactly(feeds);
        assertThat(Classification.stricter(open, open).gaps()).containsExactly(burns, feeds);
    }

    @Test
    void what_nobody_assessed_stays_so_and_says_what_else_is_not_known() {
        var open = Classification.of(List.of(), List.of(new Gap("Ox. Liq. 2", "Feeding a fire is open.")), LAW);
        var unknown = new Classification.NotAssessed("Not assessed: extreme pH.");

        assertThat(Classification.stricter(open, unknown))
                .isEqualTo(new Classification.NotAssessed("Not assessed: extreme pH. Feeding a fire is open."));
        assertThat(Classification.stricter(unknown, said(BAND, "Eye Irrit. 2 H319")))
                .isEqualTo(new Classification.NotAssessed(
                        "Not assessed: extreme pH.",
                        said(BAND, "Eye Irrit. 2 H319").findings()));
    }

    /// `Flam. Liq. 2 H225, EUH066`: the category, where there is one, and the code.
    private static Classification said(Provenance who, String words) {
        var findings =
                Arrays.stream(words.split(", ")).map(one -> finding(who, one)).toList();
        return Classification.of(findings, List.of(), who);
    }

    private static Finding finding(Provenance who, String words) {
        var cut = words.lastIndexOf(' ');
        return new Finding(
                HazardKnowledge.statement(words.substring(cut + 1)),
                cut < 0 ? "" : words.substring(0, cut),
                new Reason.ByHand(who),
                Check.CONFIRMED);
    }

    private static String words(Finding finding) {
        return (finding.category() + " " + finding.statement().code()).strip();
    }
}
