package org.retort.catalogue.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.retort.catalogue.Form;
import org.retort.catalogue.SubstanceData;
import org.retort.catalogue.SubstanceDetails;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.DecimalField;

/// The fields of a substance, shared by adding and editing.
class SubstanceForm extends FormLayout {

    private static final long serialVersionUID = 1L;

    final TextField name = new TextField("Name");
    final TextField casNumber = new TextField("CAS number");
    final TextField formula = new TextField("Formula");
    final Select<Form> physicalForm = new Select<>();
    final TextField suppliedAs = new TextField("Supplied as");
    final TextField synonyms = new TextField("Other names");
    final DecimalField molarMass = new DecimalField("Molar mass (g/mol)");
    final DecimalField density = new DecimalField("Density (g/cm³)");
    final TextField storageHome = new TextField("Belongs in");
    final TextField traits = new TextField("Traits");
    final TextArea notes = new TextArea("Notes");
    final TextField milderBecause = new TextField("Why it may be milder");

    SubstanceForm() {
        physicalForm.setLabel("Form");
        physicalForm.setItems(Form.SOLID, Form.LIQUID, Form.GAS, Form.READY);
        physicalForm.setItemLabelGenerator(Form::label);
        physicalForm.setValue(Form.SOLID);
        AtMost.characters(name, 120);
        synonyms.setHelperText("Separated by semicolons.");
        traits.setHelperText("Such as acid; oxidising. Separated by semicolons.");
        storageHome.setHelperText("The cupboard, such as acids or flammables.");
        AtMost.characters(synonyms, 500);
        AtMost.characters(traits, 300);
        AtMost.characters(storageHome, 60);
        AtMost.characters(suppliedAs, 200);
        AtMost.characters(formula, 60);
        add(
                name,
                casNumber,
                formula,
                physicalForm,
                suppliedAs,
                synonyms,
                molarMass,
                density,
                storageHome,
                traits,
                notes);
        setColspan(name, 2);
        setColspan(synonyms, 2);
        setColspan(notes, 2);
        AtMost.characters(milderBecause, 500);
        milderBecause.setHelperText("Only when another molar mass, density or trait makes something milder."
                + " A safety lead says it; it is kept in the history.");
    }

    /// Shows what is there; who a substance of the library is cannot be changed.
    void show(SubstanceDetails details) {
        var data = details.data();
        name.setValue(data.name());
        casNumber.setValue(data.casNumber());
        formula.setValue(data.formula());
        physicalForm.setItems(Form.values());
        physicalForm.setValue(data.physicalForm());
        suppliedAs.setValue(data.suppliedAs());
        synonyms.setValue(String.join("; ", data.synonyms()));
        molarMass.setValue(data.molarMass());
        density.setValue(data.density());
        storageHome.setValue(data.storageHome());
        traits.setValue(String.join("; ", data.traits()));
        notes.setValue(data.notes());
        physicalForm.setReadOnly(true);
        add(milderBecause);
        setColspan(milderBecause, 2);
        if (!details.isOwn()) {
            Stream.of(name, casNumber, formula, suppliedAs).forEach(field -> field.setReadOnly(true));
        }
    }

    SubstanceData read() {
        return new SubstanceData(
                name.getValue(),
                parts(synonyms),
                casNumber.getValue(),
                formula.getValue(),
                molarMass.getValue(),
                density.getValue(),
                physicalForm.getValue(),
                suppliedAs.getValue(),
                storageHome.getValue(),
                parts(traits),
                notes.getValue());
    }

    private static List<String> parts(TextField field) {
        return Arrays.stream(field.getValue().split("[;|]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
