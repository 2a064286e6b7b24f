package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import java.util.Optional;

/// The field of a form where typing begins: the first that is shown and may be filled in.
final class FirstField {

    private FirstField() {}

    static Optional<Focusable<?>> of(Component form) {
        if (!form.isVisible()) {
            return Optional.empty();
        }
        return form instanceof Focusable<?> field && form instanceof HasValue<?, ?> value && !value.isReadOnly()
                ? Optional.of(field)
                : form.getChildren().flatMap(child -> of(child).stream()).findFirst();
    }
}
