package org.retort.stock;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.stereotype.Component;

/// Takes a movement back: the container stands as it did before. Only the last movement of a container can be taken
/// back, by who did it, within the hour.
@Component
class Undoing {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final String UNDONE = "undone";

    private final Movements movements;
    private final Acts acts;
    private final Ledger ledger;
    private final MovementRows rows;
    private final Clock clock;

    Undoing(Movements movements, Acts acts, Ledger ledger, MovementRows rows, Clock clock) {
        this.movements = movements;
        this.acts = acts;
        this.ledger = ledger;
        this.rows = rows;
        this.clock = clock;
    }

    Outcome<MovementRow> undo(UUID operation, MovementId id) {
        var wrong = movements.findById(id).orElseThrow(() -> new NoSuchThing("movement", id.value()));
        var container = acts.hold(wrong.container());
        var earlier = ledger.earlier(operation);
        if (earlier.isPresent()) {
            return Outcome.done(rows.row(container, earlier.get()));
        }
        var before = movements.findByContainerAndNumber(wrong.container(), wrong.number() - 1);
        var no = refusal(wrong, before);
        if (no.isPresent()) {
            return Outcome.conflict(no.get());
        }
        var entry = new Entry(
                MovementAction.UNDO, null, UNDONE, before.orElseThrow().after());
        var nowhere = acts.<MovementRow>noLongerUsed(container, entry);
        return nowhere.isPresent()
                ? nowhere.get()
                : Outcome.done(rows.row(container, ledger.write(operation, null, id, container, entry)));
    }

    /// The movement by which a container went out to `lesson`, when nothing was done to it since.
    Optional<MovementId> lastWasIssue(ContainerId id, UUID lesson) {
        return movements
                .findByContainerAndNumber(id, movements.lastNumber(id))
                .filter(last -> last.action() == MovementAction.ISSUE && lesson.equals(last.lesson()))
                .map(Movement::id);
    }

    private Optional<String> refusal(Movement wrong, Optional<Movement> before) {
        if (movements.lastNumber(wrong.container()) != wrong.number()) {
            return Optional.of("Something else was done to this container since. Correct it with a reason instead.");
        }
        if (before.isEmpty() || wrong.action() == MovementAction.UNDO || wrong.putRight() != null) {
            return Optional.of("This cannot be undone. Correct it with a reason instead.");
        }
        if (wrong.batch() != null) {
            return Optional.of("This was part of making something up. Correct it with a reason instead.");
        }
        if (!wrong.by().equals(Actor.required().person())
                || wrong.at().plus(LONGEST).isBefore(clock.instant())) {
            return Optional.of("Only who did it can undo it, within the hour. Correct it with a reason instead.");
        }
        return Optional.empty();
    }
}
