package org.retort.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceId;
import org.retort.catalogue.SubstanceRow;
import org.retort.platform.ui.ChoiceBox;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.StrengthField;
import org.retort.quantity.Strength;

/// One component of a mixture: what, and how much of it there is in the whole.
class ComponentFields extends Div {

    private static final long serialVersionUID = 1L;

    private final ChoiceBox<SubstanceRow> substance;
    private final StrengthField strength = new StrengthField("Strength");
    private final Button remove = new Button(Icons.BIN.create());

    ComponentFields(SubstanceCatalogue substances, Runnable changed, SerializableConsumer<ComponentFields> removed) {
        addClassName("component-fields");
        substance = picker("Component", substances);
        substance.addValueChangeListener(_ -> changed.run());
        strength.addValueChangeListener(_ -> changed.run());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(_ -> removed.accept(this));
        add(substance, strength, remove);
    }

    /// Finds a substance by its names old and new, formula or CAS number, mistyped too.
    static ChoiceBox<SubstanceRow> picker(String label, SubstanceCatalogue substances) {
        var picker = new ChoiceBox<SubstanceRow>(label);
        picker.setItems(query ->
                substances
                        .find(query.getFilter().orElse(""), VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .stream());
        picker.setItemLabelGenerator(SubstanceRow::name);
        picker.setPlaceholder("Name, formula or CAS");
        return picker;
    }

    void show(SubstanceRow row, @Nullable Strength value) {
        substance.setValue(row);
        strength.setValue(value);
    }

    /// Which of them it is, for whoever hears the screen read.
    void number(int number) {
        substance.setLabel("Component " + number);
        strength.setLabel("Strength " + number);
        remove.setAriaLabel("Remove component " + number);
        remove.setTooltipText("Remove component " + number);
    }

    /// Whether nothing is entered in it.
    boolean isBlank() {
        return substance.isEmpty() && strength.isEmpty();
    }

    Optional<SubstanceId> chosen() {
        return substance.getOptionalValue().map(SubstanceRow::id);
    }

    @Nullable
    Strength strength() {
        return strength.getValue();
    }
}
