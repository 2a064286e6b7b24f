package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import org.retort.platform.Outcome;
import org.springframework.dao.OptimisticLockingFailureException;

/// Asks in a form and stays open with the reason, and with everything typed, when the answer is no.
///
/// The form's fields are made known with [#field(String, Component)]; a refusal that names one stands beside it, any
/// other stands on top. The dialog never saves itself: `act` calls the service and returns its outcome.
public final class FormDialog<T> extends Dialog {

    private final NamedFields fields = new NamedFields();
    private final Unsaved unsaved = new Unsaved(this, this::close);
    private final Div refusal = new Div();
    private final Button confirm;
    private final SerializableSupplier<Outcome<T>> act;
    private SerializableConsumer<T> done = _ -> {};
    private SerializableRunnable changed = () -> {};

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
        unsaved.noting(form);
        addOpenedChangeListener(_ -> unsaved.settle());
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                FirstField.of(form).ifPresent(Focusable::focus);
            }
        });
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
        fields.with(name, field);
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
        if (unsaved.isTyped()) {
            Confirm.throwAway("Close without saving?", this::close, () -> {});
        } else {
            close();
        }
    }

    private void confirm() {
        clear();
        var unreadable = Unreadable.within(this);
        if (unreadable.isPresent()) {
            NamedFields.focus(unreadable.get());
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
        if (!fields.refuse(no)) {
            refusal.add(NoteBox.stop("", no.reason()));
        }
    }

    private void clear() {
        refusal.removeAll();
        fields.clear();
    }
}
