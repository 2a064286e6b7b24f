package org.retort.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelData;
import org.retort.catalogue.EquipmentModelRow;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@RetortTest
@As("TECHNICIAN")
class KeepingTheCatalogueTest extends SpringBrowserlessTest {

    private static final EquipmentModelData BEAKER =
            new EquipmentModelData("Beaker 250 cm³", "glassware", false, 30, "", "");

    @Autowired
    private SubstanceCatalogue substances;

    @Autowired
    private EquipmentCatalogue equipment;

    @Test
    void a_technician_adds_a_substance_and_sees_its_page() {
        navigate(SubstancesView.class);
        press("Add a substance");

        field("Name").setValue("Glitter");
        press("Add substance");

        assertThat(find(H1.class).single().getElement().getTextRecursively()).startsWith("Glitter");
        assertThat(substances.find("glitter", PageRequest.ofSize(2))).hasSize(1);
    }

    @Test
    void a_substance_without_a_name_keeps_the_dialog_open_with_the_reason() {
        navigate(SubstancesView.class);
        press("Add a substance");

        field("Formula").setValue("H2O");
        press("Add substance");

        assertThat(field("Name").getErrorMessage()).isEqualTo("Give the substance a name.");
        assertThat(field("Formula").getValue()).isEqualTo("H2O");
    }

    @Test
    void a_cas_number_with_a_wrong_check_digit_is_said_beside_its_field() {
        navigate(SubstancesView.class);
        press("Add a substance");

        field("Name").setValue("Sodium hydroxide");
        field("CAS number").setValue("1310-73-3");
        press("Add substance");

        assertThat(field("CAS number").getErrorMessage())
                .isEqualTo("That is no CAS number: its check digit does not fit. Look it up again.");
    }

    @Test
    void a_technician_changes_a_model_of_equipment() {
        equipment.add(BEAKER).orThrow();
        navigate(EquipmentModelsView.class);
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);

        EquipmentModelDialogs.edit(equipment, onlyModel(), _ -> {});
        field("Name").setValue("Beaker 250 cm³, tall");
        press("Save changes");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(onlyModel().name()).isEqualTo("Beaker 250 cm³, tall");
    }

    @Test
    void a_model_without_a_category_is_refused_beside_the_field() {
        navigate(EquipmentModelsView.class);
        press("Add a model");

        field("Name").setValue("Beaker");
        press("Add model");

        assertThat(find(ComboBox.class).withCaption("Category").single().getErrorMessage())
                .isEqualTo("Choose a category, so that it is found beside its like.");
    }

    @Test
    void a_technician_adds_a_supplier() {
        navigate(SuppliersView.class);
        press("Add a supplier");

        field("Name").setValue("Acme Chemicals");
        press("Add supplier");

        assertThat(test(find(Grid.class).single()).getCellText(0, 0)).isEqualTo("Acme Chemicals");
    }

    private EquipmentModelRow onlyModel() {
        return equipment.find("", PageRequest.ofSize(2)).getContent().getFirst();
    }

    private void press(String caption) {
        test(find(Button.class).withText(caption).single()).click();
    }

    private TextField field(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }
}
