package org.retort.practicals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.io.Serializable;
import org.retort.platform.Outcome;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.Notices;
import org.retort.practicals.PracticalData;
import org.retort.practicals.PracticalDetail;
import org.retort.practicals.PracticalEditing;
import org.retort.practicals.PracticalId;
import org.retort.practicals.Practicals;

/// The dialogs that add, edit, copy and archive a practical.
@SpringComponent
@UIScope
class PracticalDialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Practicals practicals;
    private final transient PracticalEditing editing;

    PracticalDialogs(Practicals practicals, PracticalEditing editing) {
        this.practicals = practicals;
        this.editing = editing;
    }

    /// Adds a practical and opens it, so that its kit can be put together.
    void add() {
        var form = new PracticalForm(practicals.courses());
        var dialog = new FormDialog<PracticalId>("Add a practical", form, "Add practical", () -> switch (form.read()) {
            case Outcome.Done<PracticalData>(var data) -> editing.add(data);
            case Outcome.Refused<PracticalData> no -> no.as();
        });
        form.in(dialog).wide().onDone(id -> {
            PracticalsNavigation.open(id);
            Notices.success("Added. Put its kit together now.");
        });
        dialog.open();
    }

    void edit(PracticalDetail practical, SerializableConsumer<Integer> saved) {
        var form = new PracticalForm(practicals.courses());
        form.show(practical.data());
        var dialog = new FormDialog<Integer>("Edit practical", form, "Save as new version", () -> switch (form.read()) {
            case Outcome.Done<PracticalData>(var data) -> editing.edit(practical.id(), practical.version(), data);
            case Outcome.Refused<PracticalData> no -> no.as();
        });
        form.in(dialog).wide().onDone(saved::accept);
        dialog.open();
    }

    /// Copies a practical with its kit and opens the copy.
    void copy(PracticalDetail practical) {
        var title = new TextField("Title of the copy");
        title.setValue(practical.title() + ", our version");
        title.setWidthFull();
        var dialog = new FormDialog<PracticalId>(
                "Copy practical", title, "Copy practical", () -> editing.copy(practical.id(), title.getValue()));
        dialog.field("title", title).onDone(id -> {
            PracticalsNavigation.open(id);
            Notices.success("Copied with its whole kit.");
        });
        dialog.open();
    }

    void archive(PracticalDetail practical, SerializableConsumer<Integer> saved) {
        var reason = new TextArea("Why is it archived?");
        reason.setWidthFull();
        var form = new Div(
                new Paragraph("Nobody can ask for it any more. It stays on file and can be brought back."), reason);
        form.addClassName("stack");
        var dialog = new FormDialog<Integer>(
                "Archive practical",
                form,
                "Archive practical",
                () -> editing.archive(practical.id(), practical.version(), reason.getValue()));
        dialog.field("reason", reason).dangerous().onDone(saved::accept);
        dialog.open();
    }
}
