package org.retort.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.Form;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.ReferenceLibrary;
import org.retort.catalogue.StatedHazard;
import org.retort.catalogue.SubstanceAnswers;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceDecisions;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.testing.As;
import org.retort.testing.BandTakenBack;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("TECHNICIAN")
class SubstancePageTest extends SpringBrowserlessTest {

    @Autowired
    private ReferenceLibrary library;

    @Autowired
    private SubstanceCatalogue substances;

    @Autowired
    private SubstanceAnswers answers;

    @Autowired
    private Formulations formulations;

    @Autowired
    private SubstanceDecisions decisions;

    @Autowired
    private BeanFactory beans;

    @BeforeEach
    void copyTheLibrary() {
        library.copyInto();
    }

    @Test
    void the_address_holds_the_strength_and_the_label_follows_it() {
        open("C033", "0.4", "mol/dm3");

        assertThat(find(H1.class).single().getElement().getTextRecursively()).startsWith("Sodium hydroxide");
        assertThat(label()).contains("Sodium hydroxide", "0.4\u00A0mol/dm³", "WARNING", "Causes skin irritation.");
    }

    @Test
    void moving_the_handle_changes_the_label() {
        open("C033", "0.4", "mol/dm3");
        var strip = find(StrengthStrip.class).single();

        ComponentUtil.fireEvent(strip, new StrengthStrip.StrengthChosen(strip, true, "2"));

        assertThat(label()).contains("2\u00A0mol/dm³", "DANGER");
    }

    @Test
    void a_strength_that_cannot_be_is_said_and_the_page_stays() {
        open("C001", "40", "mol/dm3");

        assertThat(find(SubstanceView.class).single().getElement().getTextRecursively())
                .contains("Hydrochloric acid", "How strong, how dangerous");
    }

    @Test
    void each_band_stands_in_the_table_in_words() {
        open("C033", "0.4", "mol/dm3");

        assertThat(find(SubstanceView.class).single().getElement().getTextRecursively())
                .contains("Who says so", "Not classified", "Skin Irrit. 2", "Skin Corr. 1B", "Skin Corr. 1A");
    }

    @Test
    @As("SAFETY_LEAD")
    @SafetyRule("SR-030")
    void what_somebody_made_milder_is_said_at_its_strength_on_the_label_and_in_the_table_of_bands() {
        var mark = BandTakenBack.of(beans, "Pat Tester");

        open("C033", "0.1", "mol/dm3");

        assertThat(label()).contains("NOT CLASSIFIED, MADE MILDER", mark + ".");
        assertThat(find(ClassificationPanel.class).single().getElement().getTextRecursively())
                .contains("Not classified, made milder", mark + ".");
        assertThat(find(NativeTable.class).first().getElement().getTextRecursively())
                .contains("Not classified, made milder");
    }

    @Test
    @As("SAFETY_LEAD")
    @SafetyRule("SR-030")
    void the_strip_says_in_words_which_bands_somebody_made_milder() {
        var alkali = substances.byReference("C033").orElseThrow();
        var band = decisions
                .addBand(alkali, null, List.of(StatedHazard.of("H314")), "Sheet 91")
                .orThrow();
        decisions.withdraw(alkali, band.number(), "superseded").orThrow();

        var strips = answers.strips(alkali).orElseThrow();

        assertThat(StripDrawing.of("Sodium hydroxide", strips, StrengthUnit.MOL_PER_DM3, List.of())
                        .bands())
                .extracting(StripDrawing.Drawn::title, StripDrawing.Drawn::word)
                .containsExactly(
                        tuple("Not classified, made milder", "no signal word"),
                        tuple("Skin Irrit. 2, Eye Irrit. 2", "Warning, made milder"),
                        tuple("Skin Corr. 1B", "Danger"),
                        tuple("Skin Corr. 1A", "Danger"));
    }

    @Test
    void what_to_wear_at_this_strength_follows_with_its_reason() {
        open("C033", "0.1", "mol/dm3");
        assertThat(protection()).isEqualTo("Eye protection (chemicals are handled)");

        open("C033", "2", "mol/dm3");
        assertThat(protection()).isEqualTo("Splash goggles (H314)Gloves (H314)");
    }

    @Test
    void hydrogen_peroxide_is_told_in_volumes_first_and_a_bottle_in_volumes_stands_on_every_strip() {
        var peroxide = substances.byReference("C353").orElseThrow();
        formulations
                .of(peroxide, Form.SOLUTION, Strength.of("20", StrengthUnit.VOLUMES))
                .orThrow();
        var held = formulations.of(peroxide);
        var strips = answers.strips(peroxide).orElseThrow();

        assertThat(strips.units())
                .startsWith(StrengthUnit.VOLUMES, StrengthUnit.MOL_PER_DM3)
                .endsWith(StrengthUnit.PERCENT_W_W);
        assertThat(StripDrawing.of("Hydrogen peroxide", strips, StrengthUnit.VOLUMES, held)
                        .marks())
                .containsExactly(new StripDrawing.Mark(new BigDecimal("20"), "20", "20\u00A0vol"));
        assertThat(StripDrawing.of("Hydrogen peroxide", strips, StrengthUnit.MOL_PER_DM3, held)
                        .marks())
                .containsExactly(new StripDrawing.Mark(new BigDecimal("1.79"), "20\u00A0vol", "20\u00A0vol"));
    }

    private String protection() {
        return find(ProtectionList.class).single().getElement().getTextRecursively();
    }

    private void open(String reference, String at, String unit) {
        var id = substances.byReference(reference).orElseThrow();
        UI.getCurrent().navigate(CatalogueNavigation.route(id), QueryParameters.simple(Map.of("at", at, "unit", unit)));
    }

    private String label() {
        return find(LabelPreview.class).single().getElement().getTextRecursively();
    }
}
