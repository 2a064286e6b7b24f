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
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.Notices;
import org.retort.scanning.spi.ScanDone;

/// What was done while the page stood open, newest first, each with its undo.
class RecentScans extends Div {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 8;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final transient Clock clock;
    private final List<Div> lines = new ArrayList<>();
    private final List<Button> undos = new ArrayList<>();
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
        undo.addClickListener(_ -> undo(done, undo));
        undos.addFirst(undo);
        lines.addFirst(Cards.line(
                new Span(done.sentence()), TIME.format(LocalTime.ofInstant(clock.instant(), clock.getZone())), undo));
        if (lines.size() > KEPT) {
            lines.removeLast();
        }
        show();
    }

    /// Takes back the last act that is not taken back yet.
    ///
    /// @return whether there was one
    boolean undoLast() {
        var last = undos.stream()
                .filter(undo -> undo.isVisible() && undo.isEnabled())
                .findFirst();
        last.ifPresent(Button::click);
        return last.isPresent();
    }

    private void undo(ScanDone done, Button button) {
        if (done.undo() == null) {
            return;
        }
        switch (done.undo().get()) {
            case Outcome.Done<String>(var sentence) -> {
                button.setEnabled(false);
                button.setText("Undone");
                Notices.success(sentence);
                undone.run();
            }
            case Outcome.Refused<String> no -> Notices.error(no.reason());
        }
    }

    private void show() {
        removeAll();
        CardBox card = Cards.titled("Last scans");
        card.add(Cards.lines(lines));
        add(card);
    }
}
