package org.retort.scanning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.retort.labels.LabelCode;
import org.retort.labels.PrintedCommand;
import org.retort.platform.Outcome;
import org.retort.platform.ui.EmptyState;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.NoteBox;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.PageHeader;
import org.retort.scanning.Scanned;
import org.retort.scanning.Scanning;
import org.retort.scanning.spi.Answer;
import org.retort.scanning.spi.Ask;
import org.retort.scanning.spi.PlaceChoices;
import org.retort.scanning.spi.ScanAction;
import org.retort.scanning.spi.ScanCard;
import org.retort.scanning.spi.ScanDone;

/// Scan: says what a code stands for and offers what may be done with it now; stays open for the next one.
///
/// A place scanned first makes every thing scanned after it move there, until the place is let go.
@Route("scan")
@PageTitle("Scan · Retort")
@Menu(order = 1, icon = "icons/scan.svg", title = "Scan")
@PermitAll
class ScanView extends Div implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final transient Scanning scanning;
    private final transient AnswerDialogs dialogs;
    private final transient ClaimPanels claiming;
    private final ScanField field = new ScanField(this::scan);
    private final Div placing = new Div();
    private final Div result = new Div();
    private final Div warning = new Div();
    private final Div said = new Div();
    private final RecentScans recent;
    private @Nullable UUID here;
    private String shown = "";

    ScanView(Scanning scanning, List<PlaceChoices> places, ClaimPanels claiming, Clock clock) {
        this.scanning = scanning;
        this.claiming = claiming;
        this.dialogs = new AnswerDialogs(places);
        this.recent = new RecentScans(clock, this::undone);
        addClassName("scan-view");
        warning.addClassName("scan-warning");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("aria-live", "assertive");
        result.setId("scan-result");
        result.add(new EmptyState(
                "Nothing scanned yet",
                "Scan a label, or type the 8 characters under it. Scan a place first to move things there."));
        add(new PageHeader("Scan", ""), field, placing, warning, result, recent, said);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        if (code != null && !code.isBlank()) {
            scan(code);
        }
    }

    private void scan(String text) {
        if (PrintedCommand.isMeant(text)) {
            command(text);
            field.ready();
            return;
        }
        shown = text;
        warning.removeAll();
        switch (scanning.scan(text)) {
            case Scanned.Thing(var card) -> found(card);
            case Scanned.AtPlace(var place, var card) -> {
                here = place;
                placeAt(card);
                show(card);
            }
            case Scanned.Unclaimed(var code) -> unclaimed(code);
            case Scanned.Unknown(var code) ->
                nothing(
                        "%s is no code of this school.".formatted(code.label()),
                        "Was it printed elsewhere? Search by name instead.");
            case Scanned.Unreadable(var reason) -> nothing("That code cannot be read.", reason);
        }
        field.ready();
    }

    private void command(String text) {
        var card = scanning.scan(shown) instanceof Scanned.Thing(var last) ? last : null;
        switch (ScanCommands.run(text, card, recent)) {
            case Outcome.Done<ScanDone>(var done) -> done(done);
            case Outcome.Refused<ScanDone> no -> {
                say(no.reason());
                Notices.error(no.reason());
            }
        }
    }

    private void unclaimed(LabelCode code) {
        result.removeAll();
        result.add(claiming.panel(code, () -> scan(shown)));
        say("%s is on nothing yet.".formatted(code.label()));
    }

    private void found(ScanCard card) {
        var move = card.moveTo();
        if (here != null && move != null) {
            moveHere(here, move, card);
        } else {
            show(card);
        }
    }

    private void moveHere(UUID place, Function<UUID, Outcome<ScanDone>> move, ScanCard card) {
        switch (move.apply(place)) {
            case Outcome.Done<ScanDone>(var done) -> done(done); // asks again, so that the card says where it is now
            case Outcome.Refused<ScanDone> no -> {
                Notices.error(no.reason());
                show(card);
            }
        }
    }

    private void placeAt(ScanCard place) {
        placing.removeAll();
        placing.add(NoteBox.info("At " + place.title() + ".", "What you scan next moves here.")
                .with(new Button("Stop moving", _ -> {
                    here = null;
                    placing.removeAll();
                    field.ready();
                })));
    }

    private void show(ScanCard card) {
        result.removeAll();
        result.add(new ScanCardPanel(card, this::act, ClaimPanels.mayHandle()));
        say("%s %s %s. %s".formatted(card.title(), card.strengthNumber(), card.strengthUnit(), card.hazardWord()));
    }

    private void showAgain() {
        if (!shown.isEmpty() && scanning.scan(shown) instanceof Scanned.Thing(var card)) {
            show(card);
        }
    }

    private void undone() {
        showAgain();
        field.takeFocus();
    }

    private void nothing(String heading, String detail) {
        result.removeAll();
        result.add(NoteBox.stop(heading, detail).with(searchLink()));
        say(heading + " " + detail);
    }

    private static Component searchLink() {
        return new Anchor("stock", "Search the stock");
    }

    private void act(ScanAction action) {
        if (!(action.ask() instanceof Ask.Nothing)) {
            var dialog = dialogs.dialogFor(action, this::done);
            dialog.addClosedListener(_ -> field.takeFocus()); // the dialog gives it to the button, which may be gone
            dialog.open();
            return;
        }
        switch (action.run().apply(Answer.nothing())) {
            case Outcome.Done<ScanDone>(var done) -> done(done);
            case Outcome.Refused<ScanDone> no -> {
                Notices.error(no.reason());
                field.takeFocus();
            }
        }
    }

    private void done(ScanDone done) {
        recent.add(done);
        tell(done);
        showAgain();
        say(done.sentence() + " " + String.join(" ", done.warnings()));
        warnOf(done);
        field.ready();
    }

    private static void tell(ScanDone done) {
        if (done.unfinished()) {
            Notices.warn(done.sentence());
        } else {
            Notices.success(done.sentence());
        }
    }

    /// Above the card, in the way of whoever goes on scanning, with the undo of what was done.
    private void warnOf(ScanDone done) {
        warning.removeAll();
        done.warnings().forEach(sentence -> warning.add(NoteBox.stop("Warning.", sentence)));
        if (!done.warnings().isEmpty() && done.undo() != null) {
            warning.add(new Button("Undo the move", Icons.UNDO.create(), _ -> {
                warning.removeAll();
                recent.undoLatest();
            }));
        }
    }

    private void say(String words) {
        said.setText(words.strip().replaceAll("\\s+", " "));
    }
}
