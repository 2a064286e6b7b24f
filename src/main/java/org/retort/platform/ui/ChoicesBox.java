package org.retort.platform.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Asks for some of many, each found by typing a part of it; what is typed and is none of them is refused beside the
/// box.
public final class ChoicesBox<T> extends MultiSelectComboBox<T> {

    private static final long serialVersionUID = 1L;

    private final LeftOver left = new LeftOver();
    private SerializableFunction<String, Optional<T>> reading = _ -> Optional.empty();

    public ChoicesBox(String label) {
        super(label);
        left.watch(this, this::read);
    }

    /// Understands also what the list spells otherwise, such as a code typed out.
    ///
    /// @param reading the choice that is meant, if any is
    public void understand(SerializableFunction<String, Optional<T>> reading) {
        this.reading = reading;
        setAllowCustomValue(true); // else Enter after what is not in the list is not heard
    }

    private void read() {
        reading.apply(left.text()).ifPresent(meant -> {
            left.takeOut(this);
            select(List.of(meant));
        });
        validate();
    }

    @Override
    public Validator<Set<T>> getDefaultValidator() {
        return left.orElse(super.getDefaultValidator());
    }
}
