package org.retort.stock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;
import org.retort.quantity.Dimension;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.scanning.spi.Answer;
import org.retort.scanning.spi.Ask;
import org.retort.scanning.spi.ScanAction;
import org.retort.scanning.spi.ScanDone;
import org.springframework.stereotype.Component;

/// What a technician may do with a scanned container now, one tap each.
@Component
class ContainerScanActions {

    private static final Quantity USUAL_VOLUME = Quantity.of(250, Unit.CM3);
    private static final Quantity USUAL_MASS = Quantity.of(50, Unit.G);

    private final Handling handling;
    private final Neighbours neighbours;
    private final Clock clock;

    ContainerScanActions(Handling handling, Neighbours neighbours, Clock clock) {
        this.handling = handling;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    List<ScanAction> of(ContainerRow row) {
        var actions = new ArrayList<ScanAction>();
        var usable = row.state().usable();
        if (usable && !row.expired(LocalDate.now(clock))) {
            takes(row, actions);
        }
        if (row.state() != ContainerState.QUARANTINED) {
            actions.add(tap(
                    "put-back",
                    "Put back",
                    "put-back",
                    row.state() == ContainerState.ISSUED,
                    answer -> done(
                            handling.putBack(answer.operation(), row.id()), "Put back %s.".formatted(row.label()))));
        } else {
            actions.add(tap(
                    "release",
                    "Release",
                    "put-back",
                    true,
                    answer -> done(
                            handling.release(answer.operation(), row.id()), "Released %s.".formatted(row.label()))));
        }
        if (usable && row.opened() == null) {
            actions.add(tap(
                    "open",
                    "Open",
                    "edit",
                    false,
                    answer -> done(
                            handling.open(answer.operation(), row.id()), "Opened %s today.".formatted(row.label()))));
        }
        actions.add(new ScanAction(
                "move",
                "Move…",
                "move",
                false,
                new Ask.Place(),
                answer -> move(row, new PlaceId(Objects.requireNonNull(answer.place())), answer.operation())));
        rest(row, actions);
        return actions;
    }

    /// Moves it, and says what it must not stand beside there.
    Outcome<ScanDone> move(ContainerRow row, PlaceId to, UUID operation) {
        return done(handling.move(operation, row.id(), to), "Moved %s to %%s.".formatted(row.label()))
                .map(done -> done.warning(warnings(row, to)));
    }

    private List<String> warnings(ContainerRow row, PlaceId to) {
        return neighbours.at(to, row.formulation()).stream()
                .filter(NeighbourWarning::isLoud)
                .map(NeighbourWarning::sentence)
                .toList();
    }

    private void takes(ContainerRow row, List<ScanAction> actions) {
        var usual = usual(row);
        if (usual != null) {
            actions.add(tap(
                    "take",
                    "Take " + usual.label(),
                    "drop",
                    row.state() != ContainerState.ISSUED,
                    answer -> take(row, answer.operation(), usual)));
        }
        actions.add(new ScanAction(
                "take-other",
                usual == null ? "Take…" : "Other amount…",
                "drop",
                false,
                new Ask.Amount(row.size().unit(), usual),
                answer -> take(row, answer.operation(), Objects.requireNonNull(answer.amount()))));
    }

    private void rest(ContainerRow row, List<ScanAction> actions) {
        actions.add(new ScanAction(
                "estimate",
                "Estimate level…",
                "drop",
                false,
                new Ask.Level(),
                answer -> done(
                        handling.estimate(answer.operation(), row.id(), Objects.requireNonNull(answer.level())),
                        "Noted about %%s left of %s.".formatted(row.label()))));
        actions.add(tap(
                "finish",
                "Finish",
                "bin",
                false,
                answer -> done(handling.finish(answer.operation(), row.id()), "Finished %s.".formatted(row.label()))));
        actions.add(new ScanAction(
                "break",
                "Broken…",
                "bin",
                false,
                new Ask.Reason("What happened?"),
                answer -> done(
                        handling.breakage(answer.operation(), row.id(), reason(answer)),
                        "Noted as broken: %s.".formatted(row.label()))));
        actions.add(new ScanAction(
                "dispose",
                "Dispose…",
                "bin",
                false,
                new Ask.Reason("Why is it disposed of?"),
                answer -> done(
                        handling.dispose(answer.operation(), row.id(), reason(answer)),
                        "Disposed of %s.".formatted(row.label()))));
    }

    private Outcome<ScanDone> take(ContainerRow row, UUID operation, Quantity amount) {
        return done(
                handling.take(operation, row.id(), amount),
                "Took %s of %s, %%s left.".formatted(amount.label(), row.label()));
    }

    /// What is taken most often, if it reaches.
    private static @Nullable Quantity usual(ContainerRow row) {
        var usual = row.size().unit().dimension() == Dimension.VOLUME
                ? USUAL_VOLUME
                : row.size().unit().dimension() == Dimension.MASS ? USUAL_MASS : Quantity.of(1, Unit.ITEM);
        var remaining = row.remaining();
        return remaining != null && remaining.compareTo(usual) < 0 ? null : usual;
    }

    private Outcome<ScanDone> done(Outcome<MovementRow> outcome, String sentence) {
        return outcome.map(row -> new ScanDone(sentence.replace("%s", told(row)), () -> undo(row.id())));
    }

    /// What a sentence leaves open: where it went, or what is left.
    private static String told(MovementRow row) {
        if (row.action() == MovementAction.MOVE) {
            return row.toPath();
        }
        var left = row.balance();
        return left == null ? "an unknown amount" : left.label();
    }

    private Outcome<String> undo(MovementId movement) {
        return handling.undo(UUID.randomUUID(), movement).map(row -> "Undone.");
    }

    private static String reason(Answer answer) {
        var reason = answer.reason();
        return reason == null ? "" : reason;
    }

    private static ScanAction tap(
            String id, String label, String icon, boolean primary, Function<Answer, Outcome<ScanDone>> run) {
        return new ScanAction(id, label, icon, primary, new Ask.Nothing(), run);
    }
}
