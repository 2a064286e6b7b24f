package org.retort.requests.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.DayField;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.TimeField;
import org.retort.requests.timetable.ClosureKind;
import org.retort.requests.timetable.ClosureRow;
import org.retort.requests.timetable.PeriodId;
import org.retort.requests.timetable.PeriodRow;
import org.retort.requests.timetable.TermRow;
import org.retort.requests.timetable.TimetableSetup;
import org.retort.requests.timetable.WeekLetter;

/// The dialogs of the timetable's settings: a period, a term, days without lessons.
class TimetableDialogs implements Serializable {

    private final transient TimetableSetup setup;
    private final SerializableRunnable after;

    TimetableDialogs(TimetableSetup setup, SerializableRunnable after) {
        this.setup = setup;
        this.after = after;
    }

    void period(@Nullable PeriodRow period) {
        var name = name(period == null ? "" : period.name(), 20);
        var starts = new TimeField("Starts");
        var ends = new TimeField("Ends");
        if (period != null) {
            starts.show(period.starts());
            ends.show(period.ends());
        }
        new FormDialog<>(
                        period == null ? "Add a period" : "Change " + period.name(),
                        new FormLayout(name, starts, ends),
                        period == null ? "Add period" : "Change period",
                        () -> save(period, name.getValue(), starts, ends))
                .field("name", name)
                .field("starts", starts)
                .field("ends", ends)
                .onChangedMeanwhile(after)
                .onDone(_ -> after.run())
                .open();
    }

    void term(@Nullable TermRow term) {
        var name = name(term == null ? "" : term.name(), 60);
        var first = new DayField("First day");
        var last = new DayField("Last day");
        var week = new Select<WeekLetter>();
        week.setLabel("First week");
        week.setItems(WeekLetter.values());
        week.setValue(term == null ? WeekLetter.A : term.firstWeek());
        if (term != null) {
            first.setValue(term.firstDay());
            last.setValue(term.lastDay());
        }
        new FormDialog<>(
                        term == null ? "Add a term" : "Change " + term.name(),
                        new FormLayout(name, first, last, week),
                        term == null ? "Add term" : "Change term",
                        () -> {
                            if (first.getValue() == null) {
                                return Outcome.refused("firstDay", "Say the first day.");
                            }
                            return last.getValue() == null
                                    ? Outcome.refused("lastDay", "Say the last day.")
                                    : setup.saveTerm(
                                            term, name.getValue(), first.getValue(), last.getValue(), week.getValue());
                        })
                .field("name", name)
                .field("firstDay", first)
                .field("lastDay", last)
                .onChangedMeanwhile(after)
                .onDone(_ -> after.run())
                .open();
    }

    void closure(@Nullable ClosureRow closure) {
        var name = name(closure == null ? "" : closure.name(), 60);
        var kind = new Select<ClosureKind>();
        kind.setLabel("Kind");
        kind.setItems(ClosureKind.values());
        kind.setItemLabelGenerator(ClosureKind::label);
        kind.setValue(closure == null ? ClosureKind.HOLIDAY : closure.kind());
        var first = new DayField("First day");
        var last = new DayField("Last day");
        if (closure != null) {
            first.setValue(closure.firstDay());
            last.setValue(closure.lastDay());
        }
        new FormDialog<>(
                        closure == null ? "Add days without lessons" : "Change " + closure.name(),
                        new FormLayout(name, kind, first, last),
                        closure == null ? "Add days" : "Change days",
                        () -> first.getValue() == null
                                ? Outcome.refused("firstDay", "Say the first day.")
                                : setup.saveClosure(
                                        closure,
                                        name.getValue(),
                                        kind.getValue(),
                                        first.getValue(),
                                        last.getValue() == null ? first.getValue() : last.getValue()))
                .field("name", name)
                .field("firstDay", first)
                .field("lastDay", last)
                .onChangedMeanwhile(after)
                .onDone(_ -> after.run())
                .open();
    }

    private static TextField name(String value, int longest) {
        var name = new TextField("Name");
        name.setValue(value);
        AtMost.characters(name, longest);
        return name;
    }

    private Outcome<PeriodId> save(@Nullable PeriodRow period, String name, TimeField starts, TimeField ends) {
        if (starts.time().isEmpty()) {
            return Outcome.refused("starts", "Say when it starts, such as 8:50.");
        }
        return ends.time().isEmpty()
                ? Outcome.refused("ends", "Say when it ends, such as 9:50.")
                : setup.savePeriod(
                        period, name, starts.time().get(), ends.time().get());
    }
}
