package org.retort.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.Form;
import org.retort.catalogue.Mixing;
import org.retort.catalogue.MixturePart;
import org.retort.catalogue.Recipe;
import org.retort.catalogue.RecipeRow;
import org.retort.catalogue.ReferenceLibrary;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceData;
import org.retort.catalogue.SubstanceId;
import org.retort.catalogue.SubstanceRow;
import org.retort.platform.ui.StrengthField;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@RetortTest
@As("TECHNICIAN")
class EnteringAMixtureTest extends SpringBrowserlessTest {

    @Autowired
    private ReferenceLibrary library;

    @Autowired
    private SubstanceCatalogue substances;

    @Autowired
    private Mixing mixing;

    @BeforeEach
    void copyTheLibrary() {
        library.copyInto();
    }

    @Test
    void a_technician_enters_components_and_sees_what_they_make_before_saving() {
        navigate(SubstancesView.class);
        press("Add a mixture");
        assertThat(preview()).contains("What it may do stands here as you enter its components.");

        field("Name").setValue("Our biuret");
        component(1, "C033", "30", StrengthUnit.G_PER_DM3);
        assertThat(preview()).contains("Danger", "H314", "Because Sodium hydroxide: 2.9");
        press("Add a component");
        component(2, "C176", "1.5", StrengthUnit.G_PER_DM3);
        press("Add mixture");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(find(H1.class).single().getElement().getTextRecursively()).startsWith("Our biuret");
        assertThat(page())
                .contains("Made of", "Copper(II) sulfate pentahydrate", "1.5\u00A0g/dm³", "Water", "Recipe no. 1")
                .contains("H314", "Because Sodium hydroxide: 2.9")
                .contains("Not a reportable poison");
    }

    @Test
    void a_component_is_found_by_a_mistyped_name_a_formula_or_its_cas_number() {
        navigate(SubstancesView.class);
        press("Add a mixture");
        var picker = test(picker("Component 1"));

        for (var typed : List.of("sodum hydroxide", "NaOH", "1310-73-2", "caustic soda")) {
            picker.setFilter(typed);
            assertThat(picker.getSuggestions()).as(typed).contains("Sodium hydroxide");
        }
    }

    @Test
    void a_line_is_taken_out_and_the_answer_follows() {
        navigate(SubstancesView.class);
        press("Add a mixture");
        component(1, "C033", "30", StrengthUnit.G_PER_DM3);
        press("Add a component");
        component(2, "C053", "5", StrengthUnit.G_PER_DM3);

        test(find(Button.class)
                        .withAttribute("aria-label", "Remove component 1")
                        .single())
                .click();

        assertThat(preview()).contains("Not classified");
        assertThat(find(ComboBox.class).withCaption("Component 2").all()).isEmpty();
    }

    @Test
    void more_than_the_whole_keeps_the_dialog_open_with_the_sentence_and_all_that_was_typed() {
        navigate(SubstancesView.class);
        press("Add a mixture");
        field("Name").setValue("Too much");
        component(1, "C263", "60", StrengthUnit.PERCENT_W_W);
        press("Add a component");
        component(2, "C279", "41", StrengthUnit.PERCENT_W_W);
        assertThat(preview()).contains("The components add up to 101 %, more than the whole.");

        press("Add mixture");

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("The components add up to 101 %, more than the whole.");
        assertThat(field("Name").getValue()).isEqualTo("Too much");
        assertThat(substances.find("too much", PageRequest.ofSize(2))).isEmpty();
    }

    @Test
    void what_must_never_be_mixed_and_what_the_law_says_stands_beneath() {
        navigate(SubstancesView.class);
        press("Add a mixture");
        component(1, "C075", "5", StrengthUnit.PERCENT_W_W);
        press("Add a component");
        component(2, "C003", "5", StrengthUnit.PERCENT_W_W);

        assertThat(preview()).contains("Must not be mixed.", "Regulated.").contains("here it makes up 5 % w/w");
    }

    @Test
    void a_solid_mixture_says_what_makes_up_the_rest() {
        navigate(SubstancesView.class);
        press("Add a mixture");
        field("Name").setValue("Powder");
        find(Select.class).withCaption("As made").single().setValue(Form.SOLID);
        component(1, "C053", "30", StrengthUnit.PERCENT_W_W);

        press("Add mixture");
        assertThat(picker("The rest is").getErrorMessage()).startsWith("There is no water in a solid mixture");
        picker("The rest is").setValue(row("C087"));
        press("Add mixture");

        assertThat(page()).contains("Powder", "Potassium chloride", "the rest").doesNotContain("the rest, if any");
    }

    @Test
    void a_technician_changes_the_recipe_and_says_why() {
        var mixture = own("Our alkali", "8");
        open(mixture);

        press("Change the recipe");
        strength("Strength 1").setValue(Strength.of("30", StrengthUnit.G_PER_DM3));
        press("Save recipe");
        assertThat(field("Why it changes").getErrorMessage())
                .isEqualTo("Say why the recipe changes, such as: a mistake in the first.");
        field("Why it changes").setValue("a slip of the pen");
        press("Save recipe");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(page()).contains("H314", "Recipe no. 2", "a slip of the pen", "Recipe no. 1");
        assertThat(mixing.history(mixture)).extracting(RecipeRow::number).containsExactly(2, 1);
    }

    @Test
    void a_mixture_of_the_library_shows_its_usual_recipe() {
        open(substances.byReference("M001").orElseThrow());

        assertThat(page())
                .contains(
                        "Made of", "one usual recipe, to be checked", "Sodium carbonate (anhydrous)", "100\u00A0g/dm³");
        assertThat(find(Button.class).withText("Change the recipe").all()).isEmpty();
    }

    @Test
    @As("TEACHER")
    void a_teacher_is_not_offered_to_enter_one() {
        navigate(SubstancesView.class);

        assertThat(find(Button.class).withText("Add a mixture").all()).isEmpty();
        open(substances.byReference("M001").orElseThrow());
        assertThat(page()).contains("Made of");
    }

    private SubstanceId own(String name, String gramsOfHydroxide) {
        var part = new MixturePart(
                substances.byReference("C033").orElseThrow(), Strength.of(gramsOfHydroxide, StrengthUnit.G_PER_DM3));
        return mixing.add(
                        new SubstanceData(name, List.of(), "", "", null, null, Form.READY, "", "", List.of(), ""),
                        new Recipe(List.of(part), null))
                .orThrow();
    }

    private static void open(SubstanceId substance) {
        UI.getCurrent().navigate(CatalogueNavigation.route(substance));
    }

    private void component(int number, String reference, String value, StrengthUnit unit) {
        picker("Component " + number).setValue(row(reference));
        strength("Strength " + number).setValue(Strength.of(value, unit));
    }

    private SubstanceRow row(String reference) {
        var id = substances.byReference(reference).orElseThrow();
        return substances.rows(List.of(id)).values().iterator().next();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<SubstanceRow> picker(String caption) {
        return find(ComboBox.class).withCaption(caption).single();
    }

    private StrengthField strength(String caption) {
        return find(StrengthField.class).withCaption(caption).single();
    }

    private void press(String caption) {
        test(find(Button.class).withText(caption).single()).click();
    }

    private TextField field(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    private String preview() {
        return find(MixturePreview.class).single().getElement().getTextRecursively();
    }

    private String page() {
        return find(SubstanceView.class).single().getElement().getTextRecursively();
    }
}
