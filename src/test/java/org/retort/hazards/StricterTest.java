package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StricterTest {

    private static final Provenance LAW = new Provenance("law", "", null, null, "high");
    private static final Provenance SHEET = new Provenance("sheet", "", "R. Lewis", null, "high");
    private static final Classification NONE = new Classification.NotClassified(LAW);
    private static final Classification UNKNOWN = new Classification.NotAssessed("nobody knows");

    @Test
    void corrosive_covers_irritant_whichever_comes_first() {
        var corrosive = said(SHEET, "H314");
        var irritant = said(LAW, "H315", "H319");

        assertThat(Stricter.of(corrosive, irritant)).isSameAs(corrosive);
        assertThat(Stricter.of(irritant, corrosive)).isSameAs(corrosive);
    }

    @Test
    void what_only_one_says_is_added() {
        var both = Stricter.of(said(LAW, "H315"), said(SHEET, "H318"));

        assertThat(codes(both)).containsExactly("H315", "H318");
        assertThat(both.signalWord()).isEqualTo(SignalWord.DANGER);
        assertThat(both.pictograms()).containsExactly(Pictogram.GHS05);
    }

    @Test
    void not_classified_beside_a_statement_is_the_statement() {
        assertThat(codes(Stricter.of(NONE, said(SHEET, "H319")))).containsExactly("H319");
        assertThat(codes(Stricter.of(said(SHEET, "H319"), NONE))).containsExactly("H319");
    }

    @Test
    void what_one_has_assessed_stands_beside_what_nobody_knows() {
        assertThat(Stricter.of(UNKNOWN, NONE)).isSameAs(NONE);
        assertThat(Stricter.of(NONE, UNKNOWN)).isSameAs(NONE);
        assertThat(Stricter.of(UNKNOWN, UNKNOWN)).isSameAs(UNKNOWN);
    }

    @Test
    void what_either_leaves_open_stays_open() {
        var gap = new Gap("Ox. Liq. 2", "Whether it still feeds a fire is not known.");
        var partly = new Classification.PartlyAssessed(null, List.of(), List.of(), List.of(gap), LAW);

        assertThat(Stricter.of(said(SHEET, "H314"), partly).gaps()).containsExactly(gap);
        assertThat(codes(Stricter.of(partly, said(SHEET, "H314")))).containsExactly("H314");
        assertThat(Stricter.of(partly, NONE)).isEqualTo(partly);
    }

    private static List<String> codes(Classification classification) {
        return classification.statements().stream().map(HazardStatement::code).toList();
    }

    private static Classification said(Provenance provenance, String... codes) {
        var known = Arrays.asList(codes);
        return Classification.Assessed.byHand(
                HazardKnowledge.signalWordOf(known),
                HazardKnowledge.pictogramsOf(known),
                known.stream().map(HazardKnowledge::statement).toList(),
                provenance);
    }
}
