package org.retort.scanning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.retort.platform.Outcome;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.Notices;
import org.retort.scanning.spi.ScanDone;

/// What was done while the page stood open, newest first, each with its undo.
class RecentScans extends Div {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 8;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private record Act(ScanDone done, Button undo) {}

    private final transient Clock clock;
    private final List<Div> lines = new ArrayList<>();
    private final transient List<Act> acts = new ArrayList<>();
    private final Runnable undone;

    RecentScans(Clock clock, Runnable undone) {
        this.clock = clock;
        this.undone = undone;
        addClassName("scan-recent");
    }

    void add(ScanDone done) {
        var undo = new Button("Undo", Icons.UNDO.create());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setVisible(done.undo() != null);
        undo.addClickListener(_ -> undoTapped(done, undo));
        acts.addFirst(new Act(done, undo));
        lines.addFirst(Cards.line(
                new Span(done.sentence()), TIME.format(LocalTime.ofInstant(clock.instant(), clock.getZone())), undo));
        if (lines.size() > KEPT) {
            lines.removeLast();
        }
        show();
    }

    /// Takes back what was done last, as its own button does.
    void undoLatest() {
        acts.stream().findFirst().ifPresent(act -> undoTapped(act.done(), act.undo()));
    }

    /// Takes back the last act that is not taken back yet.
    Outcome<String> undoLast() {
        return acts.stream()
                .filter(act -> act.undo().isVisible() && act.undo().isEnabled())
                .findFirst()
                .map(act -> undo(act.done(), act.undo()))
                .orElseGet(() -> Outcome.refused("There is nothing to undo."));
    }

    private static Outcome<String> undo(ScanDone done, Button button) {
        if (done.undo() == null) {
            return Outcome.refused("There is nothing to undo.");
        }
        var undone = done.undo().get();
        if (undone instanceof Outcome.Done<String>) {
            button.setEnabled(false);
            button.setText("Undone");
        }
        return undone;
    }

    private void undoTapped(ScanDone done, Button button) {
        switch (undo(done, button)) {
            case Outcome.Done<String>(var sentence) -> {
                Notices.success(sentence);
                undone.run();
            }
            case Outcome.Refused<String> no -> Notices.error(no.reason());
        }
    }

    private void show() {
        removeAll();
        var card = Cards.titled("Last scans").flush();
        card.with(Cards.lines(lines));
        add(card);
    }
}
