package org.retort.assessments.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.retort.assessments.AssessmentBatches;
import org.retort.documents.Batch;
import org.retort.documents.Batches;
import org.retort.platform.Outcome;
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.EmptyState;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.PageHeader;
import org.retort.platform.ui.Unreadable;
import org.retort.practicals.Practicals;

/// Printing many documents at once: chosen here, made in the background; one may leave and come back.
@Route(PrintingView.ROUTE)
@PageTitle("Printing · Retort")
@RolesAllowed({"SAFETY_LEAD", "TECHNICIAN"})
class PrintingView extends Div {

    static final String ROUTE = "printing";
    private static final int EVERY_SECOND = 1000;
    private static final int NEVER = -1;

    private final AssessmentBatches batches;
    private final Batches running;
    private final PrintingForm form;
    private @Nullable Registration listening;
    private final CardBox list = Cards.titled("Made for you", "kept for a day").flush();

    PrintingView(AssessmentBatches batches, Batches running, Practicals practicals, Clock clock) {
        this.batches = batches;
        this.running = running;
        this.form = new PrintingForm(practicals.courses(), monday(clock));
        addClassName("screen");
        var start = new Button("Begin", _ -> start());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(true); // a double click begins once
        start.addClickListener(_ -> start.setEnabled(true));
        add(new PageHeader("Printing", "Many documents at once. They are made while you do something else.")
                .under("Assessments", "assessments"));
        add(Cards.titled("What to print").with(form, start), list);
        refresh();
    }

    private static LocalDate monday(Clock clock) {
        return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listening = event.getUI().addPollListener(_ -> refresh());
        poll();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NEVER);
        if (listening != null) {
            listening.remove();
        }
    }

    private void start() {
        form.complain(null, "");
        if (Unreadable.within(form).isPresent()) {
            return;
        }
        var outcome = switch (form.what()) {
            case LESSONS -> batches.lessons(form.from(), form.to(), form.group(), form.oneFile());
            case COURSE -> batches.templates(form.course(), form.oneFile());
            case TEMPLATES -> batches.templates(null, form.oneFile());
        };
        switch (outcome) {
            case Outcome.Done<Batch> _ -> refresh();
            case Outcome.Refused<Batch> no when no.field() == null -> Notices.error(no.reason());
            case Outcome.Refused<Batch> no -> form.complain(no.field(), no.reason());
        }
        poll();
    }

    private void refresh() {
        var mine = running.mine();
        if (mine.isEmpty()) {
            list.show(new EmptyState("Nothing yet", "Choose above what to print, and begin."));
        } else {
            list.show(Cards.lines(mine.stream()
                    .map(batch -> BatchLine.of(batch, this::refresh))
                    .toList()));
        }
        poll();
    }

    /// Asks only while something is being made.
    private void poll() {
        var busy = running.mine().stream().anyMatch(batch -> batch.state() == Batch.State.RUNNING);
        getUI().ifPresent(ui -> ui.setPollInterval(busy ? EVERY_SECOND : NEVER));
    }
}
