package org.retort.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The strip of strengths with a handle, drawn in the browser.
@Tag("strength-strip")
@JsModule("./components/strength-strip.ts")
class StrengthStrip extends Component {

    private static final long serialVersionUID = 1L;
    private static final double NO_HANDLE = -1;

    /// Somebody moved the handle.
    @DomEvent("strength-chosen")
    public static class StrengthChosen extends ComponentEvent<StrengthStrip> {

        private static final long serialVersionUID = 1L;
        private final BigDecimal value;

        public StrengthChosen(StrengthStrip source, boolean fromClient, @EventData("event.detail.value") String value) {
            super(source, fromClient);
            this.value = new BigDecimal(value);
        }

        BigDecimal value() {
            return value;
        }
    }

    Registration onChoice(ComponentEventListener<StrengthChosen> listener) {
        return addListener(StrengthChosen.class, listener);
    }

    /// Draws these bands.
    void show(StripDrawing drawing) {
        getElement().setProperty("strip", drawing.json());
    }

    /// Puts the handle there; takes it away for what is no solution.
    void choose(@Nullable BigDecimal value) {
        getElement().setProperty("value", value == null ? NO_HANDLE : value.doubleValue());
    }
}
