package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;

/// What stands in a box of choices and is none of them. Left alone, such a box throws it away on leaving and counts as
/// empty; here it stays, and is refused beside the box.
final class LeftOver implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 40;

    private static final String KEEP_WHAT_IS_TYPED = """
            if (!this.__keeps) {
                this.__keeps = true;
                const takesAnything = () => this.allowCustomValue && !this.selectedItems;
                const tell = left => {
                    if (left || this.__left) {
                        this.__left = left;
                        this.dispatchEvent(new CustomEvent('left-over', {detail: left}));
                    }
                };
                const commit = this._commitValue;
                this._commitValue = function () {
                    const typed = this._inputElementValue || '';
                    const chosen = this._focusedIndex > -1 && !this._ignoreCommitValue;
                    const before = this.selectedItems;
                    commit.call(this);
                    const shown = this._inputElementValue || '';
                    const taken = chosen || takesAnything() || this.selectedItems !== before
                            || shown.toLowerCase() === typed.toLowerCase();
                    if (!taken) {
                        this._inputElementValue = typed;
                    }
                    tell(taken ? '' : typed);
                };
                this.addEventListener('focusout', () => setTimeout(() => {
                    const shown = this._inputElementValue || '';
                    const label = this.selectedItems ? '' : this._getItemLabel(this.selectedItem) || '';
                    if (shown && shown !== label && !takesAnything() && !this.hasAttribute('focused')) {
                        tell(shown); // also while the choices that it is compared with are still on their way
                    }
                }));
            }
            """;

    private String text = "";

    /// Hears of what is left over in `box`; `then` checks it anew.
    void watch(Component box, SerializableRunnable then) {
        box.addAttachListener(_ -> box.getElement().executeJs(KEEP_WHAT_IS_TYPED));
        box.getElement()
                .addEventListener("left-over", event -> {
                    text = event.getEventData().get("event.detail").asString();
                    then.run();
                })
                .addEventData("event.detail");
    }

    String text() {
        return text;
    }

    /// Something was chosen or set instead.
    void forget() {
        text = "";
    }

    /// What was typed was understood after all: it need not stand in `box` any more.
    void takeOut(Component box) {
        forget();
        box.getElement().executeJs("this.__left = ''; this._inputElementValue = '';");
    }

    <V> Validator<V> orElse(Validator<V> other) {
        return text.isEmpty()
                ? other
                : (_, _) -> ValidationResult.error("“%s” is not in the list: choose one that is.".formatted(shown()));
    }

    private String shown() {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
