package org.retort.stock;

import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    Acts(Containers containers, Ledger ledger, MovementRows rows, Clock clock) {
        this.containers = containers;
        this.ledger = ledger;
        this.rows = rows;
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
        return verb.on(container, LocalDate.now(clock))
                .map(entry -> rows.row(container, ledger.write(operation, container, entry)));
    }

    Container hold(ContainerId id) {
        return containers.hold(id.value()).orElseThrow(() -> new NoSuchThing("container", id.value()));
    }
}
