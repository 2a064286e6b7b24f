package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.retort.platform.Dates;
import org.retort.platform.Outcome;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Confirm;
import org.retort.platform.ui.EmptyState;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.OpenForm;
import org.retort.platform.ui.PageHeader;
import org.retort.platform.ui.WholeNumberField;
import org.retort.requests.timetable.ClosureRow;
import org.retort.requests.timetable.PeriodRow;
import org.retort.requests.timetable.TermRow;
import org.retort.requests.timetable.Timetable;
import org.retort.requests.timetable.TimetableSettings;
import org.retort.requests.timetable.TimetableSetup;
import org.retort.requests.timetable.TimetableSetup.Settled;

/// Setting the timetable up: periods, weeks, the deadline, terms, days without lessons.
@Route(TimetablePage.ROUTE)
@PageTitle("Timetable · Retort")
@RolesAllowed("ADMINISTRATOR")
class TimetableView extends Div {

    private final Timetable timetable;
    private final TimetableSetup setup;
    private final TimetableDialogs dialogs;

    /// Keeps what is typed in it while other parts of the page are read again.
    private Component weeks;

    TimetableView(Timetable timetable, TimetableSetup setup) {
        this.timetable = timetable;
        this.setup = setup;
        this.dialogs = new TimetableDialogs(setup, this::show);
        this.weeks = weeks(setup.settled());
        addClassName("timetable-settings");
        show();
    }

    private void show() {
        removeAll();
        add(
                new PageHeader("Timetable", "When there are lessons; requests and Today follow it.")
                        .under("Settings", "settings"),
                periods(),
                weeks,
                terms(),
                closures());
    }

    private Component periods() {
        var periods = timetable.periods();
        var card = Cards.titled("Periods", add("Add a period", () -> dialogs.period(null)));
        if (periods.isEmpty()) {
            var offer = new Button("Enter five usual periods", _ -> after(setup.offerFivePeriods()));
            offer.addThemeVariants(ButtonVariant.PRIMARY);
            return card.with(new EmptyState(
                    "No periods yet", "Begin with five usual ones and change their times, or add your own.", offer));
        }
        return card.flush().with(Cards.lines(periods.stream().map(this::line).toList()));
    }

    private Component line(PeriodRow period) {
        return Cards.line(
                new Span(period.name()),
                period.times(),
                edit(period.name(), () -> dialogs.period(period)),
                remove(period.name(), "Lessons that were in it keep it.", () -> setup.archivePeriod(period.id())));
    }

    private Component weeks(Settled settled) {
        var two = new Checkbox("Weeks A and B alternate", settled.settings().twoWeeks());
        var deadline = new WholeNumberField("Requests are wanted this many hours before the lesson", 0, 672);
        deadline.addClassName("number-field");
        deadline.setValue(settled.settings().deadlineHours());
        var form = new OpenForm<Settled>(
                "Save",
                () -> deadline.getValue() == null
                        ? Outcome.refused("deadlineHours", "Say how many hours; 0 asks for none.")
                        : setup.change(settled.version(), new TimetableSettings(two.getValue(), deadline.getValue())),
                saved -> {
                    weeks = weeks(saved);
                    after(Outcome.done(saved));
                });
        form.field("twoWeeks", two).field("deadlineHours", deadline);
        return Cards.titled("Weeks and deadline").with(form);
    }

    private Component terms() {
        var terms = timetable.terms();
        var card = Cards.titled("Terms", add("Add a term", () -> dialogs.term(null)));
        return terms.isEmpty()
                ? card.with(
                        new EmptyState("No terms yet", "Until you enter them, every weekday counts as a school day."))
                : card.flush().with(Cards.lines(terms.stream().map(this::line).toList()));
    }

    private Component line(TermRow term) {
        return Cards.line(
                new Span(term.name()),
                "%s to %s · first week %s"
                        .formatted(Dates.day(term.firstDay()), Dates.day(term.lastDay()), term.firstWeek()),
                edit(term.name(), () -> dialogs.term(term)),
                remove(term.name(), "Its days are then no school days.", () -> setup.removeTerm(term.id())));
    }

    private Component closures() {
        var closures = timetable.closures();
        var card = Cards.titled("Holidays and inset days within terms", add("Add days", () -> dialogs.closure(null)));
        return closures.isEmpty()
                ? card.with(new EmptyState("None yet", "Enter half-terms, bank holidays and inset days."))
                : card.flush()
                        .with(Cards.lines(closures.stream().map(this::line).toList()));
    }

    private Component line(ClosureRow closure) {
        var days = closure.firstDay().equals(closure.lastDay())
                ? Dates.day(closure.firstDay())
                : "%s to %s".formatted(Dates.day(closure.firstDay()), Dates.day(closure.lastDay()));
        return Cards.line(
                new Span(closure.name()),
                "%s · %s".formatted(closure.kind().label(), days),
                edit(closure.name(), () -> dialogs.closure(closure)),
                remove(
                        closure.name(),
                        "There are lessons on these days again.",
                        () -> setup.removeClosure(closure.id())));
    }

    private static Button add(String caption, Runnable act) {
        return new Button(caption, Icons.ADD.create(), _ -> act.run());
    }

    private static Button edit(String what, Runnable act) {
        var button = new Button(Icons.EDIT.create(), _ -> act.run());
        button.setAriaLabel("Change " + what);
        button.addClassName("icon-button");
        return button;
    }

    private Button remove(String what, String consequence, Runnable act) {
        var button = new Button(
                Icons.BIN.create(),
                _ -> Confirm.danger("Remove %s?".formatted(what), consequence, "Remove", () -> {
                    act.run();
                    show();
                }));
        button.setAriaLabel("Remove " + what);
        button.addClassName("icon-button");
        return button;
    }

    private void after(Outcome<?> outcome) {
        outcome.refusal().ifPresentOrElse(Notices::error, () -> {
            show();
            Notices.success("Saved.");
        });
    }
}
