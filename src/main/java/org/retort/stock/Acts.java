package org.retort.stock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.stereotype.Component;

/// Carries out a verb on a container once: holds the container, asks the rules, writes the ledger.
@Component
class Acts {

    private final Containers containers;
    private final Ledger ledger;
    private final MovementRows rows;
    private final PlaceRecords places;
    private final Clock clock;

    Acts(Containers containers, Ledger ledger, MovementRows rows, PlaceRecords places, Clock clock) {
        this.containers = containers;
        this.ledger = ledger;
        this.rows = rows;
        this.places = places;
        this.clock = clock;
    }

    /// Within the caller's transaction. An operation that was sent before gets its first answer.
    Outcome<MovementRow> act(UUID operation, ContainerId id, Verb verb) {
        var container = hold(id);
        var earlier = ledger.earlier(operation);
        if (earlier.isPresent()) {
            return earlier.get().container().equals(id)
                    ? Outcome.done(rows.row(container, earlier.get()))
                    : Outcome.conflict("This operation was sent before, for another container.");
        }
        return switch (verb.on(container, LocalDate.now(clock))) {
            case Outcome.Refused<Entry> no -> no.as();
            case Outcome.Done<Entry>(var entry) -> write(operation, container, entry);
        };
    }

    private Outcome<MovementRow> write(UUID operation, Container container, Entry entry) {
        var no = this.<MovementRow>noLongerUsed(container, entry);
        return no.isPresent() ? no.get() : Outcome.done(rows.row(container, ledger.write(operation, container, entry)));
    }

    /// Nothing comes to stand, or to live, at a place that is no longer used. What comes back from a lesson is let in:
    /// it would hold up the whole kit.
    <T> Optional<Outcome.Refused<T>> noLongerUsed(Container container, Entry entry) {
        var before = container.standing();
        var after = entry.after();
        if (entry.action() == MovementAction.RETURN || !after.state().inUse()) {
            return Optional.empty();
        }
        var reached = new ArrayList<PlaceId>();
        if (!before.state().inUse() || !after.place().equals(before.place())) {
            reached.add(after.place());
        }
        if (!before.state().inUse() || !after.home().equals(before.home())) {
            reached.add(after.home());
        }
        return reached.stream()
                .flatMap(place -> places.findById(place).stream())
                .flatMap(place -> PlaceRules.<T>noLongerUsed(place, "to").stream())
                .findFirst();
    }

    Container hold(ContainerId id) {
        return containers.hold(id.value()).orElseThrow(() -> new NoSuchThing("container", id.value()));
    }
}
