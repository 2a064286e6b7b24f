package org.retort.stock;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Actor;
import org.retort.quantity.Quantity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes movements: the line, the stored balance and the counts of what is in use change together or not at all.
@Component
class Ledger {

    private final Movements movements;
    private final StockedFormulations stocked;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledger(Movements movements, StockedFormulations stocked, ApplicationEventPublisher events, Clock clock) {
        this.movements = movements;
        this.stocked = stocked;
        this.events = events;
        this.clock = clock;
    }

    /// The movement that this operation wrote before, if it was sent before.
    Optional<Movement> earlier(UUID operation) {
        return movements.findByOperationId(operation);
    }

    /// Writes one act of the person in hand on one container.
    Movement write(UUID operation, Container container, Entry entry) {
        return write(operation, null, null, container, entry);
    }

    /// Writes one act that is part of a greater one, or that takes an earlier one back.
    Movement write(
            UUID operation, @Nullable UUID batch, @Nullable MovementId undoes, Container container, Entry entry) {
        var before = container.standing();
        var signature = new Signature(operation, batch, undoes, Actor.required().person(), clock.instant());
        var number = movements.lastNumber(container.id()) + 1;
        var movement = movements.save(new Movement(container, number, before, entry, signature));
        container.stand(entry.after());
        if (entry.putRight() != null) {
            container.putRight(entry.putRight().now());
        }
        recount(container, before.state().inUse(), container.state().inUse());
        tell(movement, before);
        return movement;
    }

    /// Writes the arrival of new containers, all of one formulation and holding the same.
    ///
    /// @param batch the operation that they came in by; the first movement bears it, the others one made from it
    void arrive(UUID batch, List<Container> containers, @Nullable Quantity content, boolean estimated) {
        var first = containers.getFirst();
        var now = clock.instant();
        var person = Actor.required().person();
        var arrivals = new ArrayList<Movement>();
        for (var at = 0; at < containers.size(); at++) {
            var container = containers.get(at);
            var after = container.standing().holding(content == null ? null : content.amount(), estimated);
            var signature = new Signature(at == 0 ? batch : part(batch, at), batch, null, person, now);
            arrivals.add(new Movement(
                    container, 1, null, new Entry(MovementAction.RECEIVE, content, null, after), signature));
            container.stand(after);
        }
        movements.saveAll(arrivals);
        stocked.add(first.formulation().value(), containers.size());
    }

    /// The containers that came in by this operation, if it was sent before.
    List<ContainerId> arrivedBy(UUID batch) {
        return movements.findByBatchIdOrderByNumberAscIdValueAsc(batch).stream()
                .filter(movement -> movement.action() == MovementAction.RECEIVE)
                .map(Movement::container)
                .toList();
    }

    private static UUID part(UUID batch, int number) {
        return UUID.nameUUIDFromBytes("%s %d".formatted(batch, number).getBytes(StandardCharsets.UTF_8));
    }

    private void recount(Container container, boolean before, boolean after) {
        if (before != after) {
            stocked.add(container.formulation().value(), after ? 1 : -1);
        }
    }

    private void tell(Movement movement, Standing before) {
        if (movement.change().isNegative()) {
            events.publishEvent(
                    new StockTaken(movement.container(), movement.change().negate()));
        }
        if (!movement.toPlace().equals(before.place())) {
            events.publishEvent(new ContainerMoved(movement.container(), before.place(), movement.toPlace()));
        }
    }
}
