package org.retort.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.ReferenceLibrary;
import org.retort.catalogue.SubstanceData;
import org.retort.catalogue.SubstanceEditing;
import org.retort.catalogue.SubstanceKind;
import org.retort.hazards.Classification;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Pictogram;
import org.retort.hazards.SignalWord;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("SAFETY_LEAD")
class AssessingByHandTest extends SpringBrowserlessTest {

    @Autowired
    private ReferenceLibrary library;

    @Autowired
    private SubstanceEditing editing;

    @Autowired
    private Formulations formulations;

    private FormulationId bench = FormulationId.next();

    @BeforeEach
    void aBenchSolution() {
        library.copyInto();
        var own = editing.add(
                        SubstanceKind.SUBSTANCE,
                        new SubstanceData(
                                "Cleaner X", List.of(), "", "", null, null, Form.LIQUID, "", "", List.of(), ""))
                .orThrow();
        bench = formulations
                .of(own, Form.SOLUTION, Strength.of("2", StrengthUnit.MOL_PER_DM3))
                .orThrow();
    }

    @Test
    void a_safety_lead_assesses_a_strength_on_its_screen() {
        navigate(CatalogueNavigation.route(bench), FormulationView.class);
        test(find(Button.class).withText("Assess by hand").single()).click();

        statements().setValue(HazardKnowledge.statement("H314"));
        source().setValue("Supplier's sheet 2025");
        test(find(Button.class).withText("Record assessment").single()).click();

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(formulations.row(bench).classification().word()).isEqualTo("Danger");
        assertThat(find(Button.class).withText("Assess again").all()).hasSize(1);
    }

    @Test
    void signal_word_and_pictograms_are_shown_and_cannot_be_cleared() {
        navigate(CatalogueNavigation.route(bench), FormulationView.class);
        test(find(Button.class).withText("Assess by hand").single()).click();

        statements().setValue(HazardKnowledge.statement("H314"));

        var word = find(Select.class).withCaption("Signal word").single();
        assertThat(word.getValue()).isEqualTo(SignalWord.DANGER);
        assertThat(word.isReadOnly()).isTrue();
        var pictures = find(CheckboxGroup.class).withCaption("Pictograms").single();
        assertThat(pictures.getValue()).isEqualTo(Set.of(Pictogram.GHS05));
        assertThat(pictures.isReadOnly()).isTrue();
    }

    @Test
    void nothing_picked_keeps_the_dialog_open_with_the_reason() {
        navigate(CatalogueNavigation.route(bench), FormulationView.class);
        test(find(Button.class).withText("Assess by hand").single()).click();

        source().setValue("Supplier's sheet 2025");
        test(find(Button.class).withText("Record assessment").single()).click();

        assertThat(statements().getErrorMessage())
                .isEqualTo("Pick the statements that apply, or tick that no hazard class applies.");
        assertThat(source().getValue()).isEqualTo("Supplier's sheet 2025");
        assertThat(formulations.row(bench).classification()).isInstanceOf(Classification.NotAssessed.class);
    }

    @Test
    void the_list_of_what_waits_names_it() {
        navigate(ToAssessView.class);

        var grid = test(find(Grid.class).single());

        assertThat(grid.size()).isEqualTo(1);
        assertThat(grid.getCellText(0, 1)).isEqualTo("solution");
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<HazardStatement> statements() {
        return find(MultiSelectComboBox.class).withCaption("Hazard statements").single();
    }

    private TextField source() {
        return find(TextField.class).withCaption("What it rests on").single();
    }
}
