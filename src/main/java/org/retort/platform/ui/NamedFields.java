package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.retort.platform.Outcome;

/// The fields of a form by the names that refusals use for them, so that each refusal stands beside the field it is
/// about.
public final class NamedFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Component> fields = new LinkedHashMap<>();

    public NamedFields with(String name, Component field) {
        fields.put(name, field);
        return this;
    }

    /// Says the reason beside its field; false when it concerns none of these, and must be said elsewhere.
    public boolean refuse(Outcome.Refused<?> no) {
        var field = no.field() == null ? null : fields.get(no.field());
        if (field instanceof HasValidation beside) {
            beside.setErrorMessage(no.reason());
            beside.setInvalid(true);
            focus(field);
            return true;
        }
        return false;
    }

    void clear() {
        fields.values().forEach(field -> {
            if (field instanceof HasValidation beside) {
                beside.setInvalid(false);
                beside.setErrorMessage("");
            }
        });
    }

    static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
