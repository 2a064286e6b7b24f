package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import org.retort.platform.Outcome;
import org.springframework.dao.OptimisticLockingFailureException;

/// One form that is always open: fields, one button, and the refusal beside the field it is about.
public final class OpenForm<T> extends Div {

    private static final long serialVersionUID = 1L;

    private final NamedFields fields = new NamedFields();
    private final Unsaved unsaved = new Unsaved(this);
    private final Div refusal = new Div();
    private final Div body = new Div();
    private final Button button;

    /// A whole page.
    public OpenForm(
            String title,
            String words,
            String verb,
            SerializableSupplier<Outcome<T>> act,
            SerializableConsumer<T> done) {
        this(verb, act, done);
        addClassName("login-sheet");
        addComponentAsFirst(new Paragraph(words));
        addComponentAsFirst(new H1(title));
    }

    /// A part of a page that has its own head.
    public OpenForm(String verb, SerializableSupplier<Outcome<T>> act, SerializableConsumer<T> done) {
        addClassName("sheet");
        body.addClassName("sheet-fields");
        button = new Button(verb, _ -> confirm(act, done));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickShortcut(Key.ENTER).listenOn(body).allowBrowserDefault().resetFocusOnActiveElement();
        add(refusal, body, button);
    }

    /// Adds a field, known by the name that refusals use for it.
    public OpenForm<T> field(String name, Component field) {
        fields.with(name, field);
        body.add(field);
        unsaved.noting(field);
        return this;
    }

    private void confirm(SerializableSupplier<Outcome<T>> act, SerializableConsumer<T> done) {
        refusal.removeAll();
        fields.clear();
        try {
            Unreadable.within(body).ifPresentOrElse(NamedFields::focus, () -> {
                switch (act.get()) {
                    case Outcome.Done<T>(var value) -> {
                        unsaved.settle();
                        done.accept(value);
                    }
                    case Outcome.Refused<T> no -> refuse(no);
                }
            });
        } catch (OptimisticLockingFailureException _) { // two at the same moment
            refuse(Outcome.<T>changedMeanwhile());
        } finally {
            button.setEnabled(true);
        }
    }

    private void refuse(Outcome.Refused<T> no) {
        if (!fields.refuse(no)) {
            refusal.add(NoteBox.stop("", no.reason()));
        }
    }
}
