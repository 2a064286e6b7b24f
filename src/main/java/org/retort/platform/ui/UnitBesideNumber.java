package org.retort.platform.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A number with its unit beside it; what amounts and strengths have in common.
abstract class UnitBesideNumber<V, U> extends CustomField<V> implements HasValidator<V> {

    private final DecimalField number = new DecimalField();
    private final Select<U> unit = new Select<>();
    private @Nullable String wrong;

    UnitBesideNumber(String label, Function<U, String> symbol) {
        addClassName("unit-field");
        number.addClassName("unit-field-number");
        number.setLocale(Locale.UK);
        number.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        number.setAutoselect(true);
        unit.addClassName("unit-field-unit");
        unit.setItemLabelGenerator(symbol::apply);
        number.addValueChangeListener(_ -> updateValue());
        unit.addValueChangeListener(_ -> updateValue());
        var row = new Div(number, unit);
        row.addClassName("unit-field-row");
        add(row);
        name(label);
    }

    /// The units to choose from; the first is chosen until another is.
    final void offer(List<U> units) {
        offer(units, units.getFirst());
    }

    /// The units to choose from; `usual` is chosen until another is.
    final void offer(List<U> units, U usual) {
        var before = unit.getValue();
        unit.setItems(units);
        unit.setValue(before != null && units.contains(before) ? before : usual);
        unit.setReadOnly(units.size() == 1);
    }

    /// The value put together from both parts, or null while it is not whole.
    abstract @Nullable V whole(BigDecimal amount, U chosen);

    /// Says beside the field why the number cannot be.
    final void impossible(IllegalArgumentException why) {
        var message = String.valueOf(why.getMessage());
        wrong = Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
        setErrorMessage(wrong);
        setInvalid(true);
    }

    /// A number that cannot be has no value, and is none that was left empty.
    @Override
    public Validator<V> getDefaultValidator() {
        return (_, _) -> {
            generateModelValue();
            return wrong == null ? ValidationResult.ok() : ValidationResult.error(wrong);
        };
    }

    @Override
    protected @Nullable V generateModelValue() {
        wrong = null;
        var amount = number.getValue();
        var chosen = unit.getValue();
        return amount == null || chosen == null ? null : whole(amount, chosen);
    }

    final void present(@Nullable BigDecimal amount, @Nullable U chosen) {
        if (chosen != null) {
            if (!unit.getListDataView().contains(chosen)) {
                unit.getListDataView().addItem(chosen);
            }
            unit.setValue(chosen);
        }
        number.setValue(amount);
    }

    /// What was entered; when nothing was, the field says so and the answer is empty.
    public final Optional<V> entered(String whenEmpty) {
        var value = Optional.ofNullable(generateModelValue());
        if (value.isPresent()) {
            setInvalid(false);
            setErrorMessage("");
        } else if (number.getValue() == null) {
            setInvalid(true);
            setErrorMessage(whenEmpty);
        }
        return value;
    }

    @Override
    public void setLabel(String label) {
        name(label);
    }

    private void name(String label) {
        super.setLabel(label);
        number.setAriaLabel(label);
        unit.setAriaLabel("Unit of " + label.toLowerCase(Locale.UK));
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        number.setInvalid(invalid);
    }

    @Override
    public void focus() {
        number.focus();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        number.setReadOnly(readOnly);
        unit.setReadOnly(readOnly);
    }
}
