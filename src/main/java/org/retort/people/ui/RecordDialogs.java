package org.retort.people.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.retort.people.HoldRow;
import org.retort.people.PeriodRow;
import org.retort.people.PersonRow;
import org.retort.people.Retention;
import org.retort.platform.ui.ChoiceBox;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.NoteBox;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.WholeNumberField;

/// What an administrator settles about keeping records, each in a dialog of its own.
class RecordDialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Retention retention;
    private final SerializableRunnable refresh;

    RecordDialogs(Retention retention, SerializableRunnable refresh) {
        this.retention = retention;
        this.refresh = refresh;
    }

    void change(PeriodRow period) {
        var years = new WholeNumberField("Years", 1, Retention.MOST_YEARS);
        years.setValue(period.years());
        years.setClearButtonVisible(true);
        years.setHelperText("%s. Empty: kept for good."
                .formatted(Character.toUpperCase(period.kind().counted().charAt(0))
                        + period.kind().counted().substring(1)));
        years.setValueChangeMode(ValueChangeMode.LAZY);
        var goes = new Div();
        years.addValueChangeListener(typed -> tell(goes, period, typed.getValue()));
        tell(goes, period, period.years());
        new FormDialog<>(
                        period.kind().title(),
                        new Div(new Paragraph(period.kind().consequence()), new FormLayout(years), goes),
                        "Settle",
                        () -> retention.settle(period.kind(), period.number(), years.getValue()))
                .field("years", years)
                .onChangedMeanwhile(refresh)
                .onDone(_ -> done("Settled."))
                .open();
    }

    private void tell(Div goes, PeriodRow period, @Nullable Integer years) {
        goes.removeAll();
        var due = retention.dueAfter(period.kind(), years);
        if (due > 0) {
            goes.add(NoteBox.ask(
                    "%,d %s in the next night.".formatted(due, due == 1 ? "goes" : "go"),
                    "That cannot be taken back."));
        }
    }

    void hold() {
        var person = new ChoiceBox<PersonRow>("Whose records");
        person.setItems(retention.people());
        person.setItemLabelGenerator(one -> one.active() ? one.name() : one.name() + " (left)");
        person.setPlaceholder("Everybody at the school");
        person.setClearButtonVisible(true);
        var reason = reason();
        new FormDialog<>("Hold records", new FormLayout(person, reason), "Hold", () -> {
                    var whose = person.getValue();
                    return retention.hold(whose == null ? null : whose.id(), reason.getValue());
                })
                .field("reason", reason)
                .onDone(_ -> done("Held from now on."))
                .open();
    }

    void lift(HoldRow hold) {
        var reason = reason();
        new FormDialog<>(
                        "Lift the hold",
                        new Div(
                                new Paragraph("What is older than it is to be kept goes in the next night."),
                                new FormLayout(reason)),
                        "Lift",
                        () -> retention.lift(hold.id(), reason.getValue()))
                .field("reason", reason)
                .onChangedMeanwhile(refresh)
                .onDone(_ -> done("Lifted."))
                .open();
    }

    private static TextArea reason() {
        var reason = new TextArea("Reason");
        reason.setHelperText("Such as the number of the accident report or the complaint");
        return reason;
    }

    private void done(String sentence) {
        refresh.run();
        Notices.success(sentence);
    }
}
