package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.LinkedHashMap;
import java.util.Map;
import org.retort.platform.Outcome;
import org.springframework.dao.OptimisticLockingFailureException;

/// Asks in a form and stays open with the reason, and with everything typed, when the answer is no.
///
/// The form's fields are made known with [#field(String, Component)]; a refusal that names one stands beside it, any
/// other stands on top. The dialog never saves itself: `act` calls the service and returns its outcome.
public final class FormDialog<T> extends Dialog {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Div refusal = new Div();
    private final Button confirm;
    private final SerializableSupplier<Outcome<T>> act;
    private SerializableConsumer<T> done = _ -> {};
    private SerializableRunnable changed = () -> {};
    private boolean typed;

    /// @param verb what the confirm button says and does: `Take`, `Receive`, `Sign assessment`; never "OK"
    /// @param act reads the form and does it
    public FormDialog(String title, Component form, String verb, SerializableSupplier<Outcome<T>> act) {
        this.act = act;
        this.confirm = new Button(verb, _ -> confirm());
        setHeaderTitle(title);
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        setDraggable(true);
        addDialogCloseActionListener(_ -> leave());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button("Cancel", _ -> close()), confirm);
        refusal.addClassName("form-dialog-refusal");
        add(refusal, form);
        spread(form);
        noteTyping(form);
        SubmitOnEnter.within(form, confirm);
    }

    /// Lays the fields of a form side by side, two at most, and lets them fill the dialog.
    private static void spread(Component form) {
        if (form instanceof FormLayout layout) {
            layout.setAutoRows(true);
            layout.setMaxColumns(2);
            layout.setExpandColumns(true);
            layout.setExpandFields(true);
        } else {
            form.getChildren().forEach(FormDialog::spread);
        }
    }

    /// Makes a field known by the name that refusals use for it.
    public FormDialog<T> field(String name, Component field) {
        fields.put(name, field);
        return this;
    }

    /// What to do with what came of it, after the dialog has closed.
    public FormDialog<T> onDone(SerializableConsumer<T> then) {
        done = then;
        return this;
    }

    /// What to do when somebody else was there first: read what lies behind the dialog again, so that whoever opens it
    /// again sees the change. The dialog stays open with everything typed.
    public FormDialog<T> onChangedMeanwhile(SerializableRunnable then) {
        changed = then;
        return this;
    }

    /// For what cannot be taken back: the confirm button is drawn as a warning.
    public FormDialog<T> dangerous() {
        confirm.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    public FormDialog<T> wide() {
        addClassName("form-dialog-wide");
        return this;
    }

    /// By the Escape key: what was typed is thrown away only when asked.
    private void leave() {
        if (typed || Unreadable.within(this).isPresent()) {
            Confirm.throwAway(this::close);
        } else {
            close();
        }
    }

    private void noteTyping(Component part) {
        if (part instanceof HasValue<?, ?> field) {
            field.addValueChangeListener(change -> typed |= change.isFromClient());
        }
        part.getChildren().forEach(this::noteTyping);
    }

    private void confirm() {
        clear();
        var unreadable = Unreadable.within(this);
        if (unreadable.isPresent()) {
            focus(unreadable.get());
            confirm.setEnabled(true);
            return;
        }
        try {
            switch (act.get()) {
                case Outcome.Done<T>(var value) -> {
                    close();
                    done.accept(value);
                }
                case Outcome.Refused<T> no -> refuse(no);
            }
        } catch (OptimisticLockingFailureException _) {
            refuse(Outcome.<T>changedMeanwhile());
        } finally {
            confirm.setEnabled(true);
        }
    }

    private void refuse(Outcome.Refused<T> no) {
        if (no.kind() == Outcome.Kind.CONFLICT) {
            changed.run();
        }
        var field = no.field() == null ? null : fields.get(no.field());
        if (field instanceof HasValidation beside) {
            beside.setErrorMessage(no.reason());
            beside.setInvalid(true);
            focus(field);
        } else {
            refusal.add(NoteBox.stop("", no.reason()));
        }
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void clear() {
        refusal.removeAll();
        fields.values().forEach(field -> {
            if (field instanceof HasValidation beside) {
                beside.setInvalid(false);
                beside.setErrorMessage("");
            }
        });
    }
}
