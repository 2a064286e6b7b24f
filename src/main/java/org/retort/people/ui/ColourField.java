package org.retort.people.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.retort.documents.HouseColour;
import org.retort.platform.Outcome;

/// Asks for a colour: typed, picked from all, or one of a few; says at once when words in it could not be read.
class ColourField extends Div implements HasValidation {

    private static final long serialVersionUID = 1L;

    private final TextField typed = new TextField("Colour");
    private final Input picker = new Input();

    /// @param changed told each colour that will do
    ColourField(HouseColour colour, SerializableConsumer<HouseColour> changed) {
        addClassName("colour-field");
        typed.setValue(colour.hex());
        typed.setHelperText("Headings, rules and links are printed in it; hazard words keep their own colours.");
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.addValueChangeListener(_ -> judge(changed));
        picker.setType("color");
        picker.addClassName("colour-picker");
        picker.setAriaLabel("Pick a colour");
        picker.setValue(forPicker(colour));
        picker.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed.setValue(event.getValue().toUpperCase(Locale.ROOT));
            }
        });
        var row = new Div(typed, picker);
        row.addClassName("colour-field-row");
        var swatches = new Div();
        swatches.addClassName("swatches");
        for (var swatch : Swatch.values()) {
            swatches.add(button(swatch));
        }
        add(row, swatches);
    }

    private Button button(Swatch swatch) {
        var colour = swatch.colour().hex();
        var button = new Button(
                new Svg(
                        "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><circle cx=\"12\" cy=\"12\" r=\"11\" fill=\"%s\"/></svg>"
                                .formatted(colour)),
                _ -> typed.setValue(colour));
        button.addClassName("swatch");
        button.setAriaLabel(swatch.label());
        button.setTooltipText(swatch.label());
        return button;
    }

    private void judge(SerializableConsumer<HouseColour> changed) {
        switch (HouseColour.parse(typed.getValue())) {
            case Outcome.Refused<HouseColour> no -> {
                setErrorMessage(no.reason());
                setInvalid(true);
            }
            case Outcome.Done<HouseColour>(var colour) -> {
                setInvalid(false);
                picker.setValue(forPicker(colour));
                changed.accept(colour);
            }
        }
    }

    /// A browser's picker knows small letters only.
    private static String forPicker(HouseColour colour) {
        return colour.hex().toLowerCase(Locale.ROOT);
    }

    String value() {
        return typed.getValue();
    }

    @Override
    public void setErrorMessage(String reason) {
        typed.setErrorMessage(reason);
    }

    @Override
    public String getErrorMessage() {
        return typed.getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        typed.setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return typed.isInvalid();
    }
}
