package org.retort.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.retort.catalogue.Form;
import org.retort.catalogue.Mixing;
import org.retort.catalogue.MixtureAnswer;
import org.retort.catalogue.MixturePart;
import org.retort.catalogue.Recipe;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceData;
import org.retort.catalogue.SubstanceId;
import org.retort.catalogue.SubstanceRow;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.ChoiceBox;
import org.retort.platform.ui.Icons;

/// What a mixture is made of; beneath it what it may do, as it is entered.
class MixtureForm extends Div {

    private static final long serialVersionUID = 1L;

    final TextField name = new TextField("Name");
    final Select<Form> form = new Select<>();
    final TextField storageHome = new TextField("Belongs in");
    final TextField reason = new TextField("Why it changes");
    final ChoiceBox<SubstanceRow> solvent;

    private final transient SubstanceCatalogue substances;
    private final transient Mixing mixing;
    private final List<ComponentFields> rows = new ArrayList<>();
    private final Div list = new Div();
    private final MixturePreview preview = new MixturePreview();
    private boolean showing;

    /// For a new mixture, with room for one component.
    MixtureForm(SubstanceCatalogue substances, Mixing mixing) {
        this.substances = substances;
        this.mixing = mixing;
        solvent = ComponentFields.picker("The rest is", substances);
        addClassName("mixture-form");
        AtMost.characters(name, 120);
        AtMost.characters(storageHome, 60);
        storageHome.setHelperText("The cupboard, such as acids or flammables.");
        AtMost.characters(reason, 500);
        reason.setVisible(false);
        form.setLabel("As made");
        form.setItems(Form.READY, Form.SOLID);
        form.setItemLabelGenerator(each -> each == Form.SOLID ? "a solid" : "a liquid");
        form.setValue(Form.READY);
        solvent.setPlaceholder("Water");
        solvent.setHelperText("Empty for water; else what makes up the rest, such as ethanol.");
        solvent.setClearButtonVisible(true);
        solvent.addValueChangeListener(_ -> answer());
        form.addValueChangeListener(_ -> answer());
        list.addClassName("component-list");
        var more = new Button("Add a component", Icons.ADD.create(), _ -> row());
        add(new FormLayout(name, form, storageHome, reason), list, more, new FormLayout(solvent), preview);
        row();
        answer();
    }

    /// For a change: of what it is made, not what it is called.
    void show(Form asMade, Recipe recipe, Map<SubstanceId, SubstanceRow> known) {
        showing = true;
        form.setValue(asMade);
        name.setVisible(false);
        form.setVisible(false);
        storageHome.setVisible(false);
        reason.setVisible(true);
        List.copyOf(rows).forEach(this::remove);
        recipe.parts()
                .forEach(part -> row().show(Objects.requireNonNull(known.get(part.substance())), part.strength()));
        if (recipe.solvent() != null) {
            solvent.setValue(known.get(recipe.solvent()));
        }
        if (rows.isEmpty()) {
            row();
        }
        showing = false;
        answer();
    }

    /// The components that were entered; lines left blank do not count.
    Outcome<Recipe> recipe() {
        var parts = new ArrayList<MixturePart>();
        for (var row : rows) {
            if (row.isBlank()) {
                continue;
            }
            if (row.chosen().isEmpty()) {
                return Outcome.refused("components", "Choose the substance of each component, or remove its line.");
            }
            parts.add(new MixturePart(row.chosen().get(), row.strength()));
        }
        return Outcome.done(new Recipe(
                parts, solvent.getOptionalValue().map(SubstanceRow::id).orElse(null)));
    }

    SubstanceData data() {
        return new SubstanceData(
                name.getValue(),
                List.of(),
                "",
                "",
                null,
                null,
                form.getValue(),
                "",
                storageHome.getValue(),
                List.of(),
                "");
    }

    private ComponentFields row() {
        var row = new ComponentFields(substances, this::answer, this::remove);
        rows.add(row);
        list.add(row);
        number();
        return row;
    }

    private void remove(ComponentFields row) {
        rows.remove(row);
        list.remove(row);
        number();
        answer();
    }

    private void number() {
        for (var at = 0; at < rows.size(); at++) {
            rows.get(at).number(at + 1);
        }
    }

    private void answer() {
        if (showing) {
            return;
        }
        if (rows.stream().allMatch(ComponentFields::isBlank)) {
            preview.showNothing();
            return;
        }
        preview.show(
                switch (recipe()) {
                    case Outcome.Done<Recipe>(var recipe) -> mixing.preview(form.getValue(), recipe);
                    case Outcome.Refused<Recipe> no -> no.<MixtureAnswer>as();
                });
    }
}
