package org.retort.platform.ui;

import com.vaadin.flow.component.textfield.IntegerField;

/// Asks for a whole number, and says so beside the field when it is none, or not between the two that it may be.
///
/// Whatever is typed stays: a field that swallows the keys it does not like makes 15 of `1.5`. The browser's own number
/// field drops a comma as well, so the browser is asked for a line of text.
public final class WholeNumberField extends IntegerField {

    private static final long serialVersionUID = 1L;

    /// What is no whole number has no value, and the server hears of it as of other input that cannot be read.
    private static final String KEEP_WHAT_IS_TYPED = """
            this.allowedCharPattern = '';
            Object.defineProperty(this, '_inputElementValue', {
                configurable: true,
                get() {
                    const typed = this.inputElement ? this.inputElement.value.trim() : '';
                    return typed === '' || /^-?\\d+$/.test(typed) ? typed : 'NaN';
                },
                set(text) {
                    if (this.inputElement) {
                        this.inputElement.value = text;
                    }
                }
            });
            this._setType('text');
            this.updateComplete.then(() => this.inputElement.inputMode = 'numeric');
            """;

    /// Whatever else there is to say of the number, a service says.
    public WholeNumberField(String label) {
        super(label);
        say("Write a whole number, such as 12.", "Write a whole number, such as 12.");
    }

    public WholeNumberField(String label, int least, int most) {
        super(label);
        setMin(least);
        setMax(most);
        var sentence = "A whole number from %d to %d".formatted(least, most);
        say(sentence + ", without a point.", sentence + ".");
    }

    @Override
    public void setStep(int step) {
        super.setStep(step);
        getI18n().setStepErrorMessage("A whole number in steps of %d.".formatted(step));
    }

    private void say(String unreadable, String outside) {
        setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage(unreadable)
                .setMinErrorMessage(outside)
                .setMaxErrorMessage(outside));
        addAttachListener(_ -> getElement().executeJs(KEEP_WHAT_IS_TYPED));
    }
}
