package org.retort.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retort.platform.Outcome;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.springframework.dao.OptimisticLockingFailureException;

@RetortTest
@As("TECHNICIAN")
class FormDialogTest extends SpringBrowserlessTest {

    private final TextField amount = new TextField("Amount");
    private final List<String> done = new ArrayList<>();

    @Test
    void a_refusal_stands_beside_the_field_it_names_and_what_was_typed_stays() {
        var dialog = open(() -> Outcome.refused("amount", "Only 100 cm³ are left."));
        test(amount).setValue("101");

        confirm();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(amount.isInvalid()).isTrue();
        assertThat(amount.getErrorMessage()).isEqualTo("Only 100 cm³ are left.");
        assertThat(amount.getValue()).isEqualTo("101");
        assertThat(notes()).isEmpty();
    }

    @Test
    void typing_begins_in_the_first_field_that_is_shown_and_may_be_filled_in() {
        var settled = new TextField("Substance");
        settled.setReadOnly(true);
        var hidden = new TextField("Strength");
        hidden.setVisible(false);
        var form = new Div(settled, new Div(hidden, amount));

        assertThat(FirstField.of(form).map(Object.class::cast)).contains(amount);
        assertThat(FirstField.of(new Div(settled))).isEmpty();
    }

    @Test
    void a_refusal_of_the_whole_stands_on_top_once() {
        var dialog = open(() -> Outcome.refused("This bottle has expired. Dispose of it instead."));

        confirm();
        confirm();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(notes()).containsExactly("This bottle has expired. Dispose of it instead.");
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_said_and_nothing_is_lost() {
        open(() -> {
            throw new OptimisticLockingFailureException("stale");
        });
        test(amount).setValue("12");

        confirm();

        assertThat(notes()).containsExactly("Somebody else has changed it meanwhile. Open it again to see the change.");
        assertThat(amount.getValue()).isEqualTo("12");
    }

    @Test
    void when_it_is_done_the_dialog_closes_and_the_result_is_handed_on() {
        var dialog = open(() -> Outcome.done("took " + amount.getValue()));
        test(amount).setValue("5");

        confirm();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(done).containsExactly("took 5");
    }

    @Test
    @SafetyRule("SR-051")
    void what_cannot_be_read_is_said_beside_its_field_and_never_taken_for_empty() throws Exception {
        var number = new DecimalField("Size");
        var pupils = new WholeNumberField("Pupils", 1, 99);
        var dialog = new FormDialog<>(
                        "Receive", new Div(number, new Text("for each"), pupils), "Take", () -> Outcome.done("taken"))
                .onDone(done::add);
        dialog.open();
        roundTrip();
        number.getElement()
                .getNode()
                .getFeature(ElementPropertyMap.class)
                .deferredUpdateFromClient("value", "1,5")
                .run();
        pupils.setValue(0);

        confirm();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(done).isEmpty();
        assertThat(number.isInvalid()).isTrue();
        assertThat(number.getErrorMessage()).isEqualTo("No number: write 1.5.");
        assertThat(pupils.getErrorMessage()).isEqualTo("A whole number from 1 to 99.");

        number.setValue(new BigDecimal("1.5"));
        pupils.setValue(30);
        confirm();

        assertThat(done).containsExactly("taken");
    }

    @Test
    void escape_throws_nothing_away_unasked() {
        var dialog = open(() -> Outcome.done("taken"));
        test(amount).setValue("5");

        escape(dialog);
        assertThat(dialog.isOpened()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(dialog.isOpened()).isFalse();

        var untouched = new FormDialog<>("Take", new Div(new TextField("Amount")), "Take", () -> Outcome.done("x"));
        untouched.open();
        escape(untouched);
        assertThat(untouched.isOpened()).isFalse();
    }

    @Test
    void escape_asks_also_while_the_cursor_is_still_in_the_field_that_was_typed_into() {
        var dialog = open(() -> Outcome.done("taken"));
        dialog.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(dialog.getElement(), "input", JacksonUtils.createObjectNode()));

        escape(dialog);

        assertThat(dialog.isOpened()).isTrue();
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void the_page_behind_an_open_form_is_not_left_unasked() {
        var dialog = open(() -> Outcome.done("taken"));
        test(amount).setValue("5");

        UI.getCurrent().navigate("scan");
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(amount.getValue()).isEqualTo("5");

        UI.getCurrent().navigate("scan");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(dialog.isOpened()).isFalse();

        open(() -> Outcome.done("taken"));
        test(amount).setValue("6");
        confirm();
        UI.getCurrent().navigate("stock");
        assertThat(find(ConfirmDialog.class).all()).isEmpty();
    }

    private static void escape(FormDialog<?> dialog) {
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
    }

    private FormDialog<String> open(SerializableSupplier<Outcome<String>> act) {
        var dialog = new FormDialog<>("Take from container", new Div(amount), "Take", act)
                .field("amount", amount)
                .onDone(done::add);
        dialog.open();
        roundTrip();
        return dialog;
    }

    private void confirm() {
        test(find(Button.class).withText("Take").single()).click();
    }

    private List<String> notes() {
        return find(NoteBox.class).all().stream()
                .map(note -> find(Paragraph.class, note).single().getText())
                .toList();
    }
}
