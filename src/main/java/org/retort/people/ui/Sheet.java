package org.retort.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.LinkedHashMap;
import java.util.Map;
import org.retort.platform.Outcome;
import org.retort.platform.ui.NoteBox;
import org.springframework.dao.OptimisticLockingFailureException;

/// One form that is always open: fields, one button, and the refusal beside the field it is about.
class Sheet<T> extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Div refusal = new Div();
    private final Div body = new Div();
    private final Button button;

    /// A whole page.
    Sheet(String title, String words, String verb, SerializableSupplier<Outcome<T>> act, SerializableConsumer<T> done) {
        this(verb, act, done);
        addClassName("login-sheet");
        addComponentAsFirst(new Paragraph(words));
        addComponentAsFirst(new H1(title));
    }

    /// A part of a page that has its own head.
    Sheet(String verb, SerializableSupplier<Outcome<T>> act, SerializableConsumer<T> done) {
        addClassName("sheet");
        body.addClassName("sheet-fields");
        button = new Button(verb, _ -> confirm(act, done));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickShortcut(Key.ENTER).listenOn(body).allowBrowserDefault().resetFocusOnActiveElement();
        add(refusal, body, button);
    }

    /// Adds a field, known by the name that refusals use for it.
    Sheet<T> field(String name, Component field) {
        fields.put(name, field);
        body.add(field);
        return this;
    }

    private void confirm(SerializableSupplier<Outcome<T>> act, SerializableConsumer<T> done) {
        refusal.removeAll();
        fields.values().forEach(field -> mark(field, ""));
        try {
            switch (act.get()) {
                case Outcome.Done<T>(var value) -> done.accept(value);
                case Outcome.Refused<T> no -> refuse(no);
            }
        } catch (OptimisticLockingFailureException _) { // two at the same moment
            refuse(Outcome.<T>changedMeanwhile());
        } finally {
            button.setEnabled(true);
        }
    }

    private void refuse(Outcome.Refused<T> no) {
        var field = no.field() == null ? null : fields.get(no.field());
        if (field == null) {
            refusal.add(NoteBox.stop("", no.reason()));
        } else {
            mark(field, no.reason());
        }
    }

    private static void mark(Component field, String reason) {
        if (field instanceof HasValidation beside) {
            beside.setErrorMessage(reason);
            beside.setInvalid(!reason.isEmpty());
        }
    }
}
