package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PpeTest {

    private static final Provenance SOURCE = new Provenance("source", "", null, null, "high");

    @Test
    void nothing_handled_needs_nothing() {
        assertThat(Ppe.forClassifications(List.of())).isEmpty();
    }

    @Test
    void whatever_is_handled_needs_eye_protection() {
        assertThat(Ppe.forClassifications(List.of(new Classification.NotClassified(SOURCE))))
                .extracting(PpeNeed::item)
                .containsExactly(PpeItem.EYE_PROTECTION);
    }

    @Test
    void what_burns_needs_splash_goggles_and_gloves() {
        assertThat(Ppe.forClassifications(List.of(assessed("H314"), assessed("H225", "H319"))))
                .containsExactly(
                        new PpeNeed(PpeItem.GOGGLES, "H314", Ppe.CONFIDENCE),
                        new PpeNeed(PpeItem.GLOVES, "H314", Ppe.CONFIDENCE),
                        new PpeNeed(PpeItem.NO_NAKED_FLAMES, "H225", Ppe.CONFIDENCE));
    }

    @Test
    void what_poisons_a_breath_needs_a_fume_cupboard() {
        assertThat(Ppe.forClassifications(List.of(assessed("H301+H311+H331"))))
                .containsExactly(
                        new PpeNeed(PpeItem.EYE_PROTECTION, "chemicals are handled", Ppe.CONFIDENCE),
                        new PpeNeed(PpeItem.GLOVES, "H311", Ppe.CONFIDENCE),
                        new PpeNeed(PpeItem.FUME_CUPBOARD, "H331", Ppe.CONFIDENCE));
    }

    @Test
    void what_nobody_has_assessed_is_treated_as_if_it_burned() {
        assertThat(Ppe.forClassifications(List.of(new Classification.NotAssessed("Nobody knows."))))
                .containsExactly(
                        new PpeNeed(PpeItem.GOGGLES, "not assessed", Ppe.CONFIDENCE),
                        new PpeNeed(PpeItem.GLOVES, "not assessed", Ppe.CONFIDENCE));
    }

    @Test
    void vapour_that_burns_needs_no_flames_and_what_irritates_a_breath_needs_air() {
        assertThat(Ppe.forClassifications(List.of(assessed("H225", "H319", "H336"))))
                .containsExactly(
                        new PpeNeed(PpeItem.EYE_PROTECTION, "chemicals are handled", Ppe.CONFIDENCE),
                        new PpeNeed(PpeItem.VENTILATE, "H336", Ppe.CONFIDENCE),
                        new PpeNeed(PpeItem.NO_NAKED_FLAMES, "H225", Ppe.CONFIDENCE));
    }

    @Test
    void what_is_partly_assessed_is_protected_against_by_its_statements_and_its_gaps() {
        var partly = new Classification.PartlyAssessed(
                SignalWord.DANGER,
                List.of(),
                assessed("H318").findings(),
                List.of(new Gap("Flam. Liq. 2", "Nobody knows whether it burns.")),
                SOURCE);

        assertThat(Ppe.forClassifications(List.of(partly)))
                .containsExactly(
                        new PpeNeed(PpeItem.GOGGLES, "H318", Ppe.CONFIDENCE),
                        new PpeNeed(
                                PpeItem.NO_NAKED_FLAMES,
                                "not known whether it burns at this strength",
                                Ppe.CONFIDENCE));
    }

    @Test
    void making_up_asks_for_what_the_stock_asks_for_and_more() {
        assertThat(Ppe.forMakingUp(List.of(assessed("H314"), assessed("H315", "H319"))))
                .containsExactly(
                        new PpeNeed(PpeItem.GOGGLES, "H314", Ppe.CONFIDENCE),
                        new PpeNeed(PpeItem.GLOVES, "H314", Ppe.CONFIDENCE),
                        new PpeNeed(PpeItem.APRON, "H314", Ppe.CONFIDENCE),
                        new PpeNeed(PpeItem.LAB_COAT, "chemicals are handled", Ppe.CONFIDENCE));
        assertThat(Ppe.forMakingUp(List.of(new Classification.NotClassified(SOURCE))))
                .containsExactly(
                        new PpeNeed(PpeItem.EYE_PROTECTION, "chemicals are handled", Ppe.CONFIDENCE),
                        new PpeNeed(PpeItem.GLOVES, "stock is stronger than what is made from it", Ppe.CONFIDENCE),
                        new PpeNeed(PpeItem.LAB_COAT, "chemicals are handled", Ppe.CONFIDENCE));
    }

    private static Classification assessed(String... codes) {
        var statements =
                Arrays.stream(codes).map(code -> new HazardStatement(code, "")).toList();
        return Classification.Assessed.byHand(SignalWord.DANGER, List.of(), statements, SOURCE);
    }
}
