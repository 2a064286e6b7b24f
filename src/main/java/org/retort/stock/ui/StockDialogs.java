package org.retort.stock.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.retort.catalogue.FormulationId;
import org.retort.labels.LabelCode;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.QuantityField;
import org.retort.platform.ui.WholeNumberField;
import org.retort.quantity.Quantity;
import org.retort.stock.ContainerId;
import org.retort.stock.ContainerRow;
import org.retort.stock.Handling;
import org.retort.stock.MovementRow;
import org.retort.stock.Neighbours;
import org.retort.stock.Places;
import org.springframework.stereotype.Component;

/// Everything a technician may do to a container, each asked for in a dialog of its own and each with an undo.
@Component
class StockDialogs {

    private final Handling handling;
    private final Places places;
    private final Neighbours neighbours;
    private final ReceiveDialogs receiveDialogs;
    private final MakeUpDialogs makeUpDialogs;
    private final PutRightDialogs putRightDialogs;
    private final Hands hands;

    StockDialogs(
            Handling handling,
            Places places,
            Neighbours neighbours,
            ReceiveDialogs receiveDialogs,
            MakeUpDialogs makeUpDialogs,
            PutRightDialogs putRightDialogs,
            Hands hands) {
        this.handling = handling;
        this.places = places;
        this.neighbours = neighbours;
        this.receiveDialogs = receiveDialogs;
        this.makeUpDialogs = makeUpDialogs;
        this.putRightDialogs = putRightDialogs;
        this.hands = hands;
    }

    /// Whether who is signed in may move stock at all.
    boolean mayHandle() {
        return hands.mayHandle();
    }

    void receive(Runnable changed) {
        receiveDialogs.open(changed);
    }

    /// Goods-in for a container that carries a code already.
    void receive(LabelCode stuckOn, Runnable changed) {
        receiveDialogs.open(stuckOn, changed);
    }

    void makeUp(ContainerRow row, Runnable changed) {
        makeUpDialogs.open(row, changed);
    }

    /// So much of a solution, from whatever stands in the store.
    void makeUp(FormulationId wanted, Quantity volume, Runnable changed) {
        makeUpDialogs.open(wanted, volume, changed);
    }

    void printLabel(LabelCode code) {
        Labelling.print(List.of(code));
    }

    void take(ContainerRow row, Runnable changed) {
        var amount = new QuantityField("Amount to take", row.size().unit().dimension());
        var operation = UUID.randomUUID();
        new FormDialog<>("Take from " + row.label(), amount, "Take", () -> {
                    var wanted = amount.getValue();
                    return wanted == null
                            ? Outcome.<MovementRow>refused("amount", "Say how much.")
                            : handling.take(operation, row.id(), wanted);
                })
                .field("amount", amount)
                .onChangedMeanwhile(changed::run)
                .onDone(done -> done("Took %s.".formatted(amount.getValue().label()), done, changed))
                .open();
    }

    void move(ContainerRow row, Runnable changed) {
        var form = new MoveForm(row, places, neighbours);
        var operation = UUID.randomUUID();
        new FormDialog<>(
                        "Move " + row.label(),
                        form,
                        "Move",
                        () -> form.chosen()
                                .map(to -> handling.move(operation, row.id(), to))
                                .orElseGet(() -> Outcome.refused("place", "Choose where it goes.")))
                .field("place", form.place())
                .field("to", form.place())
                .onChangedMeanwhile(changed::run)
                .onDone(done -> done("Moved to %s.".formatted(done.toPath()), done, changed))
                .open();
    }

    void estimate(ContainerRow row, Runnable changed) {
        var percent = new WholeNumberField("How full it looks, in per cent", 0, 100);
        percent.setStep(5);
        percent.setStepButtonsVisible(true);
        percent.setValue(50);
        var operation = UUID.randomUUID();
        new FormDialog<>("Level of " + row.label(), percent, "Note level", () -> {
                    var seen = percent.getValue();
                    return seen == null || seen < 0 || seen > 100
                            ? Outcome.<MovementRow>refused("percent", "A level is from 0, empty, to 100, full.")
                            : handling.estimate(operation, row.id(), seen);
                })
                .field("percent", percent)
                .onChangedMeanwhile(changed::run)
                .onDone(done -> done("Level noted as about %d %%.".formatted(percent.getValue()), done, changed))
                .open();
    }

    void correct(ContainerRow row, Runnable changed) {
        var amount = new QuantityField("What is really there", row.size().unit().dimension());
        var reason = reason("What went wrong");
        var operation = UUID.randomUUID();
        var form = new Div(amount, reason);
        form.addClassName("form-lines");
        new FormDialog<>("Correct the amount of " + row.label(), form, "Correct", () -> {
                    var actual = amount.getValue();
                    return actual == null
                            ? Outcome.<MovementRow>refused("amount", "Say how much is there.")
                            : handling.correct(operation, row.id(), actual, reason.getValue());
                })
                .field("amount", amount)
                .field("reason", reason)
                .onChangedMeanwhile(changed::run)
                .onDone(done -> done("Amount corrected.", done, changed))
                .open();
    }

    void putRight(ContainerRow row, Runnable changed) {
        putRightDialogs.open(row, changed);
    }

    void putBack(ContainerRow row, Runnable changed) {
        now("Put back in its place.", handling.putBack(UUID.randomUUID(), row.id()), changed);
    }

    void open(ContainerRow row, Runnable changed) {
        now("Opened today.", handling.open(UUID.randomUUID(), row.id()), changed);
    }

    void finish(ContainerRow row, Runnable changed) {
        now("Finished.", handling.finish(UUID.randomUUID(), row.id()), changed);
    }

    void release(ContainerRow row, Runnable changed) {
        now("Back in use.", handling.release(UUID.randomUUID(), row.id()), changed);
    }

    void dispose(ContainerRow row, Runnable changed) {
        because("Dispose of " + row.label(), "Why, and by which way", "Dispose of it", row, handling::dispose, changed);
    }

    void breakage(ContainerRow row, Runnable changed) {
        because("Broken: " + row.label(), "What happened", "Book as broken", row, handling::breakage, changed);
    }

    void missing(ContainerRow row, Runnable changed) {
        because(
                "Missing: " + row.label(),
                "Where it was looked for",
                "Book as missing",
                row,
                handling::missing,
                changed);
    }

    void quarantine(ContainerRow row, Runnable changed) {
        because("Quarantine " + row.label(), "What is wrong with it", "Quarantine", row, handling::quarantine, changed);
    }

    /// An act with a reason.
    @FunctionalInterface
    private interface Reasoned {
        Outcome<MovementRow> act(UUID operation, ContainerId id, String reason);
    }

    private void because(String title, String prompt, String verb, ContainerRow row, Reasoned act, Runnable changed) {
        var reason = reason(prompt);
        var operation = UUID.randomUUID();
        new FormDialog<>(title, reason, verb, () -> act.act(operation, row.id(), reason.getValue()))
                .field("reason", reason)
                .onChangedMeanwhile(changed::run)
                .onDone(done -> done(done.action().label() + ".", done, changed))
                .open();
    }

    private void now(String sentence, Outcome<MovementRow> outcome, Runnable changed) {
        switch (outcome) {
            case Outcome.Done<MovementRow>(var movement) -> done(sentence, movement, changed);
            case Outcome.Refused<MovementRow> no -> {
                changed.run(); // what is shown may be what no longer fits
                Notices.error(no.reason());
            }
        }
    }

    private void done(String sentence, MovementRow movement, Runnable changed) {
        changed.run();
        Notices.withUndo(sentence, () -> {
            handling.undo(UUID.randomUUID(), movement.id()).refusal().ifPresent(Notices::error);
            changed.run();
        });
    }

    private static TextArea reason(String prompt) {
        var reason = new TextArea(prompt);
        AtMost.characters(reason, 500);
        reason.setWidthFull();
        return reason;
    }
}
