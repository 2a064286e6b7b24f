package org.retort.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
    void what_a_prep_room_counts_in_is_chosen_already() {
        assertThat(find(Select.class, shown(new QuantityField("Amount", Dimension.MASS)))
                        .single()
                        .getValue())
                .isEqualTo(Unit.G);
        assertThat(find(Select.class, shown(new QuantityField("Amount", Dimension.VOLUME)))
                        .single()
                        .getValue())
                .isEqualTo(Unit.CM3);
        assertThat(find(Select.class, shown(new QuantityField("Amount", Dimension.COUNT)))
                        .single()
                        .getValue())
                .isEqualTo(Unit.ITEM);
    }

    private static QuantityField shown(QuantityField field) {
        UI.getCurrent().add(field);
        return field;
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
    void a_number_that_cannot_be_is_not_one_that_was_left_empty() {
        var strength = new StrengthField("From", StrengthUnit.PERCENT_W_W);
        var amount = new QuantityField("Amount", Dimension.VOLUME);
        UI.getCurrent().add(strength, amount);
        assertThat(Unreadable.within(strength)).isEmpty();

        test(find(BigDecimalField.class, strength).single()).setValue(new BigDecimal("-1"));
        test(find(BigDecimalField.class, amount).single()).setValue(new BigDecimal("1e30"));

        assertThat(Unreadable.within(strength)).contains(strength);
        assertThat(strength.isInvalid()).isTrue();
        assertThat(Unreadable.within(amount)).contains(amount);
        test(find(BigDecimalField.class, strength).single()).setValue(new BigDecimal("5"));
        assertThat(Unreadable.within(strength)).isEmpty();
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

    @Test
    void a_point_in_a_whole_number_is_said_and_never_left_out() {
        var field = new WholeNumberField("Level", 0, 100);
        UI.getCurrent().add(field);
        field.setValue(50);

        fromBrowser(field, "_inputElementValue", "NaN");
        fromBrowser(field, "value", "");

        assertThat(field.getValue()).isNull();
        assertThat(Unreadable.within(field)).contains(field);
        assertThat(field.getErrorMessage()).isEqualTo("A whole number from 0 to 100, without a point.");
    }

    @Test
    void what_is_typed_and_is_none_of_the_choices_is_refused_until_one_is_chosen() {
        var box = new ChoiceBox<String>("Place");
        box.setItems("Shelf 1", "Shelf 2");
        var many = new ChoicesBox<String>("Kept for");
        many.setItems("Acids", "Bases");
        UI.getCurrent().add(box, many);

        leaveOver(box, "Shelf 99");
        leaveOver(many, "Salts");

        assertThat(box.isInvalid()).isTrue();
        assertThat(Unreadable.within(box)).contains(box);
        assertThat(box.getErrorMessage()).isEqualTo("“Shelf 99” is not in the list: choose one that is.");
        assertThat(Unreadable.within(many)).contains(many);
        assertThat(many.getErrorMessage()).isEqualTo("“Salts” is not in the list: choose one that is.");

        box.setValue("Shelf 2");
        leaveOver(many, "");
        assertThat(Unreadable.within(box)).isEmpty();
        assertThat(box.isInvalid()).isFalse();
        assertThat(Unreadable.within(many)).isEmpty();
    }

    @Test
    void a_choice_typed_otherwise_than_the_list_spells_it_is_chosen_when_it_is_understood() {
        var many = new ChoicesBox<String>("Kept for");
        many.setItems("Acids", "Bases");
        many.understand(typed -> typed.equals("a") ? Optional.of("Acids") : Optional.empty());
        UI.getCurrent().add(many);

        leaveOver(many, "a");
        assertThat(many.getValue()).containsExactly("Acids");
        assertThat(Unreadable.within(many)).isEmpty();

        leaveOver(many, "b");
        assertThat(many.getValue()).containsExactly("Acids");
        assertThat(Unreadable.within(many)).contains(many);
        assertThat(many.getErrorMessage()).isEqualTo("“b” is not in the list: choose one that is.");

        many.setEnabled(false);
        assertThat(Unreadable.within(many)).isEmpty(); // what is shut counts for nothing
    }

    @Test
    void a_text_that_is_too_long_is_not_cut_but_said_beside_its_field() {
        var line = new TextField("Name");
        var lines = new TextArea("Note");
        AtMost.characters(line, 5);
        AtMost.characters(lines, 5);
        UI.getCurrent().add(line, lines);

        test(line).setValue("123456");
        fromBrowser(lines, "value", "123456");

        for (var field : List.of(line, lines)) {
            assertThat(Unreadable.within(field)).contains(field);
        }
        assertThat(line.getErrorMessage()).isEqualTo("At most 5 characters: shorten it.");
        assertThat(lines.getErrorMessage()).isEqualTo("At most 5 characters: shorten it.");
        assertThat(line.getValue()).isEqualTo("123456");
    }

    @Test
    void what_nobody_can_see_is_left_out_before_a_form_is_read() {
        var name = new TextField("Name");
        UI.getCurrent().add(name);
        name.setValue("\u202E\u0000");

        assertThat(Unreadable.within(name)).isEmpty();

        assertThat(name.getValue()).isEmpty();
    }

    private static void fromBrowser(Component field, String property, String value) {
        try {
            field.getElement()
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient(property, value)
                    .run();
        } catch (PropertyChangeDeniedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void leaveOver(Component box, String text) {
        box.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        box.getElement(),
                        "left-over",
                        JacksonUtils.createObjectNode().put("event.detail", text)));
    }

    private void chooseUnit(QuantityField field, String symbol) {
        test(find(Select.class, field).single()).selectItem(symbol);
    }
}
