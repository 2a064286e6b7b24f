package org.retort.platform.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// Asks for a time of day such as `8:50`; also reads `08.50`, `0850` and `9`, and says so beside the field when what is
/// typed is none. A field that picks the digits out makes nine o'clock of `abc9de`.
public final class TimeField extends TextField {

    private static final long serialVersionUID = 1L;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?");

    public TimeField(String label) {
        super(label);
    }

    public void show(LocalTime time) {
        setValue("%d:%02d".formatted(time.getHour(), time.getMinute()));
    }

    /// Empty when nothing is typed, and while it is no time.
    public Optional<LocalTime> time() {
        var typed = TIME.matcher(getValue().strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        try {
            var minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
            return Optional.of(LocalTime.of(Integer.parseInt(typed.group(1)), minute));
        } catch (DateTimeException _) { // 25:00
            return Optional.empty();
        }
    }

    @Override
    public Validator<String> getDefaultValidator() {
        return (typed, context) -> typed.isBlank() || time().isPresent()
                ? super.getDefaultValidator().apply(typed, context)
                : ValidationResult.error("That is no time. Write it as 8:50.");
    }
}
