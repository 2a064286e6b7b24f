package org.retort.platform.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.binder.Validator;
import java.util.Set;

/// Asks for some of many, each found by typing a part of it; what is typed and is none of them is refused beside the
/// box.
public final class ChoicesBox<T> extends MultiSelectComboBox<T> {

    private static final long serialVersionUID = 1L;

    private final LeftOver left = new LeftOver();

    public ChoicesBox(String label) {
        super(label);
        left.watch(this, this::validate);
    }

    @Override
    public Validator<Set<T>> getDefaultValidator() {
        return left.orElse(super.getDefaultValidator());
    }
}
