package org.retort.platform.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/// Bounds how much may be written into a field, and says so beside it. The browser is not told: it would cut off what
/// is pasted without a word.
public final class AtMost {

    private static final String DO_NOT_CUT = "this.maxlength = null";

    private AtMost() {}

    public static void characters(TextField field, int most) {
        field.setMaxLength(most);
        field.setI18n(new TextField.TextFieldI18n().setMaxLengthErrorMessage(sentence(most)));
        field.addAttachListener(_ -> field.getElement().executeJs(DO_NOT_CUT));
    }

    public static void characters(TextArea field, int most) {
        field.setMaxLength(most);
        field.setI18n(new TextArea.TextAreaI18n().setMaxLengthErrorMessage(sentence(most)));
        field.addAttachListener(_ -> field.getElement().executeJs(DO_NOT_CUT));
    }

    private static String sentence(int most) {
        return "At most %d characters: shorten it.".formatted(most);
    }
}
