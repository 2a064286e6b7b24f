package org.retort.platform.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.Locale;

/// Asks for a number that may have decimals, with a point.
///
/// Whatever is typed stays and is said to be no number: a field that swallows the keys it does not like makes 15 of
/// `1,5`.
public class DecimalField extends BigDecimalField {

    private static final long serialVersionUID = 1L;

    public DecimalField(String label) {
        super(label);
        setLocale(Locale.UK);
        setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage("No number: write 1.5."));
        addAttachListener(_ -> getElement().executeJs("this.allowedCharPattern = ''"));
    }

    public DecimalField() {
        this("");
    }
}
