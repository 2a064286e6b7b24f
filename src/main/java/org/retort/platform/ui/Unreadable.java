package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.retort.platform.VisibleText;

/// What was typed into a form and cannot be read, such as the day 31/02/2026: its field has no value, which must not be
/// taken for an empty one.
public final class Unreadable {

    private Unreadable() {}

    /// Says beside each field what is wrong with what stands in it; the first such field, if there is one.
    public static Optional<Component> within(Component form) {
        parts(form).forEach(Unreadable::leaveOutWhatNobodySees);
        return parts(form).filter(Unreadable::marked).toList().stream().findFirst();
    }

    private static Stream<Component> parts(Component part) {
        return part instanceof Text || !part.isVisible() // a text cannot even be asked whether it is seen
                ? Stream.of()
                : Stream.concat(Stream.of(part), part.getChildren().flatMap(Unreadable::parts));
    }

    private static boolean marked(Component part) {
        if (part instanceof HasValidator<?> checked
                && part instanceof HasValue<?, ?> field
                && part instanceof HasValidation beside
                && !field.isReadOnly()
                && part.getElement().isEnabled()) {
            var result = result(checked, field);
            if (result.isError()) {
                var said = result.getErrorMessage();
                beside.setErrorMessage(said.isBlank() ? example(part) : said);
                beside.setInvalid(true);
                return true;
            }
        }
        return false;
    }

    /// Before a name of such characters alone is taken for one.
    @SuppressWarnings("unchecked")
    private static void leaveOutWhatNobodySees(Component part) {
        if (part instanceof HasValue<?, ?> field && !field.isReadOnly() && field.getValue() instanceof String typed) {
            var visible = VisibleText.of(typed);
            if (!visible.equals(typed)) {
                ((HasValue<?, String>) field).setValue(visible);
            }
        }
    }

    /// A field's own validator takes the field's own value.
    @SuppressWarnings("unchecked")
    private static <V> ValidationResult result(HasValidator<V> checked, HasValue<?, ?> field) {
        return checked.getDefaultValidator().apply((V) field.getValue(), new ValueContext((Component) field));
    }

    private static String example(Component part) {
        return part instanceof IntegerField ? "That is no whole number that can be here." : "That cannot be read.";
    }
}
