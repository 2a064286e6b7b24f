package org.retort.platform.ui;

import com.vaadin.flow.component.textfield.IntegerField;

/// Asks for a whole number between two others, and says so beside the field when it is not.
public final class WholeNumberField extends IntegerField {

    private static final long serialVersionUID = 1L;

    public WholeNumberField(String label, int least, int most) {
        super(label);
        setMin(least);
        setMax(most);
        var sentence = "A whole number from %d to %d.".formatted(least, most);
        setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage(sentence)
                .setMinErrorMessage(sentence)
                .setMaxErrorMessage(sentence));
    }
}
