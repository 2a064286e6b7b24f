package org.retort.stock;

import java.util.UUID;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.quantity.Quantity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything a technician does to a container. Each act is one movement of the ledger; the operation is named by who
/// sends it, and sent twice it counts once and gets the same answer.
@Service
@PreAuthorize("hasRole('TECHNICIAN')")
public class Handling {

    private final Acts acts;
    private final PuttingRight puttingRight;
    private final Undoing undoing;
    private final PlaceRecords places;

    Handling(Acts acts, PuttingRight puttingRight, Undoing undoing, PlaceRecords places) {
        this.acts = acts;
        this.puttingRight = puttingRight;
        this.undoing = undoing;
        this.places = places;
    }

    /// Takes some out. Refused when expired, gone, missing, in quarantine, or when not that much is left; where the
    /// amount left is unknown it stays unknown.
    @Transactional
    public Outcome<MovementRow> take(UUID operation, ContainerId id, Quantity amount) {
        return acts.act(operation, id, Verbs.take(amount));
    }

    /// The container goes back to its place. Nothing is poured back.
    @Transactional
    public Outcome<MovementRow> putBack(UUID operation, ContainerId id) {
        return acts.act(operation, id, Verbs.putBack());
    }

    /// The container stands at `to` now; on a shelf or in a cupboard it lives from now on (see [PlaceKind#keeps]).
    @Transactional
    public Outcome<MovementRow> move(UUID operation, ContainerId id, PlaceId to) {
        var place = places.findById(to).orElseThrow(() -> new NoSuchThing("place", to.value()));
        return acts.act(operation, id, Verbs.move(place));
    }

    /// Opened for the first time, today.
    @Transactional
    public Outcome<MovementRow> open(UUID operation, ContainerId id) {
        return acts.act(operation, id, Verbs.open());
    }

    /// The level as it was seen by eye.
    @Transactional
    public Outcome<MovementRow> estimate(UUID operation, ContainerId id, Quantity seen) {
        return acts.act(operation, id, Verbs.estimate(seen));
    }

    /// The level as it was seen by eye, in percent of the full container.
    @Transactional
    public Outcome<MovementRow> estimate(UUID operation, ContainerId id, int percent) {
        return acts.act(operation, id, Verbs.estimate(percent));
    }

    /// Empty.
    @Transactional
    public Outcome<MovementRow> finish(UUID operation, ContainerId id) {
        return acts.act(operation, id, Verbs.finish());
    }

    /// Broken, with what was in it.
    @Transactional
    public Outcome<MovementRow> breakage(UUID operation, ContainerId id, String reason) {
        return acts.act(operation, id, Verbs.breakage(reason));
    }

    /// Disposed of, expired or not.
    @Transactional
    public Outcome<MovementRow> dispose(UUID operation, ContainerId id, String reason) {
        return acts.act(operation, id, Verbs.dispose(reason));
    }

    /// Sets the amount right, as measured.
    @Transactional
    public Outcome<MovementRow> correct(UUID operation, ContainerId id, Quantity actual, String reason) {
        return acts.act(operation, id, Verbs.correct(actual, reason));
    }

    /// Puts right what was typed wrong: expiry, supplier, lot or note. Its amount, its place and what was done with it
    /// stay as they are; its history says what was and what is. Cannot be undone, only corrected again.
    ///
    /// @param seen what was there when it was read, so that a correction made meanwhile is noticed
    /// @throws NoSuchThing if this school has no such container or supplier
    @Transactional
    public Outcome<MovementRow> putRight(
            UUID operation, ContainerId id, Particulars seen, Particulars wanted, String reason) {
        return puttingRight.putRight(operation, id, seen, wanted, reason);
    }

    /// Not found where it should be.
    @Transactional
    public Outcome<MovementRow> missing(UUID operation, ContainerId id, String reason) {
        return acts.act(operation, id, Verbs.missing(reason));
    }

    /// Not to be used until somebody has looked at it.
    @Transactional
    public Outcome<MovementRow> quarantine(UUID operation, ContainerId id, String reason) {
        return acts.act(operation, id, Verbs.quarantine(reason));
    }

    /// Out of quarantine.
    @Transactional
    public Outcome<MovementRow> release(UUID operation, ContainerId id) {
        return acts.act(operation, id, Verbs.release());
    }

    /// Takes back what the person in hand did last to a container, by a movement that says so.
    @Transactional
    public Outcome<MovementRow> undo(UUID operation, MovementId movement) {
        return undoing.undo(operation, movement);
    }
}
