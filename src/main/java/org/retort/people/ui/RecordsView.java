package org.retort.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import org.retort.people.HoldRow;
import org.retort.people.PeriodRow;
import org.retort.people.Retention;
import org.retort.platform.Dates;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.PageHeader;

/// How long records are kept, and the legal holds that keep them longer.
@Route("settings/records")
@PageTitle("Records · Retort")
@RolesAllowed("ADMINISTRATOR")
class RecordsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Retention retention;
    private final transient Clock clock;
    private final RecordDialogs dialogs;
    private final Div periods = new Div();
    private final Div holds = new Div();

    RecordsView(Retention retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
        this.dialogs = new RecordDialogs(retention, this::refresh);
        addClassName("screen");
        var hold = new Button("Hold records…", _ -> dialogs.hold());
        add(new PageHeader("Records", "How long they are kept, and what is held").under("Settings", "settings"));
        add(
                Cards.titled("How long they are kept").flush().with(periods),
                Cards.titled("Legal holds", "", hold)
                        .with(new Paragraph(
                                "Whatever is held is not let go, however old it is: set a hold when somebody"
                                        + " may ask for it, such as after an accident or a complaint."))
                        .with(holds));
        refresh();
    }

    private void refresh() {
        periods.removeAll();
        periods.add(Cards.lines(retention.periods().stream().map(this::line).toList()));
        holds.removeAll();
        var all = retention.holds();
        holds.add(
                all.isEmpty()
                        ? new Paragraph("Nothing is held.")
                        : Cards.lines(all.stream().map(this::line).toList()));
    }

    private Component line(PeriodRow period) {
        var change = new Button("Change…", _ -> dialogs.change(period));
        change.setAriaLabel("Change how long they are kept: " + period.kind().title());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        var years = period.years();
        var kept = years == null
                ? "Kept for good"
                : "Kept %d %s".formatted(years, period.kind().counted());
        var settled = period.settled();
        return Cards.line(
                new Span(period.kind().title()),
                kept
                        + (settled == null
                                ? ": nobody has settled it"
                                : ": settled by " + by(settled.by(), settled.at()))
                        + (period.due() == 0 ? "" : " · %,d go in the next night".formatted(period.due())),
                change);
    }

    private Component line(HoldRow hold) {
        var whose = hold.whose().isEmpty() ? "Everybody at the school" : hold.whose();
        var set = "%s · set by %s".formatted(hold.reason(), by(hold.setBy(), hold.setAt()));
        var lifted = hold.lifted();
        if (lifted != null) {
            return Cards.line(
                    new Span(whose + " (lifted)"),
                    "%s · lifted by %s: %s".formatted(set, by(lifted.by(), lifted.at()), lifted.because()));
        }
        var lift = new Button("Lift…", _ -> dialogs.lift(hold));
        lift.setAriaLabel("Lift the hold on " + whose);
        lift.addThemeVariants(ButtonVariant.TERTIARY);
        return Cards.line(new Span(whose), set, lift);
    }

    private String by(String name, Instant at) {
        return "%s, %s".formatted(name, Dates.day(at.atZone(clock.getZone()).toLocalDate()));
    }
}
