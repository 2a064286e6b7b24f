package org.retort.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.Form;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.labels.LabelDesign;
import org.retort.labels.LabelSheets;
import org.retort.labels.PrintOrder;
import org.retort.labels.Sheets;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.testing.As;
import org.retort.testing.BandTakenBack;
import org.retort.testing.Pdf;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// A bottle whose answer somebody made milder says so in the list, at a scan, on its label and in the register.
@RetortTest
@As({"SAFETY_LEAD", "TECHNICIAN"})
class MadeMilderBottlesTest {

    private static final String WORD = "Not classified, made milder";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private SubstanceCatalogue substances;

    @Autowired
    private Stock stock;

    @Autowired
    private ScanningContainers scanning;

    @Autowired
    private ChemicalRegister register;

    @Autowired
    private LabelSheets labels;

    @Autowired
    private Sheets sheets;

    private String mark = "";
    private ContainerRow bottle;

    @BeforeEach
    void a_bottle_of_weak_alkali() {
        mark = BandTakenBack.of(beans, "Pat Tester");
        var room = new StockRoom(beans);
        var alkali = substances.byReference("C033").orElseThrow();
        bottle = stock.find(room.bottle(
                        room.formulation(alkali, Form.SOLUTION, Strength.of("0.1", StrengthUnit.MOL_PER_DM3))))
                .orElseThrow();
    }

    @Test
    @SafetyRule("SR-030")
    void in_the_list_and_in_the_detail() {
        assertThat(bottle.classification().wordOrCodes()).isEqualTo(WORD);
        assertThat(bottle.classification().mark()).isEqualTo(mark);
    }

    @Test
    @SafetyRule("SR-030")
    void at_a_scan() {
        var card = scanning.card(bottle.id().value()).orElseThrow();

        assertThat(card.hazardWord()).isEqualTo(WORD);
        assertThat(card.warnings()).contains(mark + ".");
    }

    @Test
    @SafetyRule("SR-030")
    void on_its_label_and_in_the_chemical_register() throws Exception {
        var order = new PrintOrder(sheets.named("L7160").orElseThrow(), 1, LabelDesign.HAZARD, null);
        var label = labels.pdf(List.of(bottle.code()), order).orThrow();

        assertThat(Pdf.pageTexts(label).getFirst()).containsIgnoringCase("made milder");
        assertThat(Pdf.pageTexts(register.pdf()).getFirst()).contains(WORD, mark);
    }
}
