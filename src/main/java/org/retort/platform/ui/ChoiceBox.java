package org.retort.platform.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.binder.Validator;

/// Asks for one of many, found by typing a part of it; what is typed and is none of them is refused beside the box.
public class ChoiceBox<T> extends ComboBox<T> {

    private static final long serialVersionUID = 1L;

    private final LeftOver left = new LeftOver();

    public ChoiceBox(String label) {
        super(label);
        left.watch(this, this::validate);
        addValueChangeListener(_ -> {
            left.forget();
            validate();
        });
    }

    @Override
    public Validator<T> getDefaultValidator() {
        return left.orElse(super.getDefaultValidator());
    }
}
