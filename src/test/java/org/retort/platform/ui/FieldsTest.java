package org.retort.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.retort.quantity.Dimension;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.quantity.Unit;
import org.retort.testing.As;
import org.retort.testing.RetortTest;

@RetortTest
@As("TECHNICIAN")
class FieldsTest extends SpringBrowserlessTest {

    @Test
    void an_amount_is_its_number_and_its_unit() {
        var field = new QuantityField("Amount", Dimension.VOLUME);
        UI.getCurrent().add(field);

        test(find(BigDecimalField.class, field).single()).setValue(new BigDecimal("2.50"));
        chooseUnit(field, "dm³");

        assertThat(field.getValue()).isEqualTo(Quantity.of("2.5", Unit.DM3));
        assertThat(field.entered("Say how much.")).contains(Quantity.of("2.5", Unit.DM3));
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void an_absurd_amount_is_refused_beside_the_field() {
        var field = new QuantityField("Amount", Dimension.VOLUME);
        UI.getCurrent().add(field);

        test(find(BigDecimalField.class, field).single()).setValue(new BigDecimal("99999999999999"));

        assertThat(field.getValue()).isNull();
        assertThat(field.getErrorMessage())
                .isEqualTo("That number is too large or too fine for an amount: write it like 250 or 0.05.");
    }

    @Test
    void an_empty_amount_is_refused_beside_the_field() {
        var field = new QuantityField("Amount", Dimension.VOLUME);
        UI.getCurrent().add(field);

        assertThat(field.getValue()).isNull();
        assertThat(field.entered("Say how much.")).isEmpty();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Say how much.");
    }

    @Test
    void a_value_set_from_outside_is_shown_in_both_parts() {
        var field = new QuantityField("Amount", Dimension.VOLUME);
        UI.getCurrent().add(field);

        field.setValue(Quantity.of(250, Unit.CM3));

        assertThat(find(BigDecimalField.class, field).single().getValue()).isEqualByComparingTo("250");
        assertThat(field.getValue()).isEqualTo(Quantity.of(250, Unit.CM3));
    }

    @Test
    void a_strength_that_cannot_be_says_so_and_is_no_value() {
        var field = new StrengthField("Strength", StrengthUnit.PERCENT_W_W);
        UI.getCurrent().add(field);

        test(find(BigDecimalField.class, field).single()).setValue(new BigDecimal("120"));

        assertThat(field.getValue()).isNull();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("A strength cannot be more than 100 %.");
    }

    @Test
    void a_strength_mended_is_a_value_again() {
        var field = new StrengthField("Strength", StrengthUnit.PERCENT_W_W);
        UI.getCurrent().add(field);
        test(find(BigDecimalField.class, field).single()).setValue(new BigDecimal("120"));

        test(find(BigDecimalField.class, field).single()).setValue(new BigDecimal("36"));

        assertThat(field.getValue()).isEqualTo(Strength.of("36", StrengthUnit.PERCENT_W_W));
        assertThat(field.isInvalid()).isFalse();
    }

    private void chooseUnit(QuantityField field, String symbol) {
        test(find(Select.class, field).single()).selectItem(symbol);
    }
}
