package org.retort.stock;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.EquipmentModelRow;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.Outcome.Refused;
import org.retort.quantity.Quantity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Equipment that is counted: it comes in, is lost, broken, counted anew or carried to another place. Each act is a
/// movement, and sent twice it counts once.
@Service
@PreAuthorize("hasRole('TECHNICIAN')")
public class CountingEquipment {

    private static final int MOST = 100_000;

    private final EquipmentCounts counts;
    private final EquipmentMovements movements;
    private final EquipmentHistory history;
    private final PlaceRecords places;
    private final EquipmentCatalogue catalogue;
    private final Clock clock;

    CountingEquipment(
            EquipmentCounts counts,
            EquipmentMovements movements,
            EquipmentHistory history,
            PlaceRecords places,
            EquipmentCatalogue catalogue,
            Clock clock) {
        this.counts = counts;
        this.movements = movements;
        this.history = history;
        this.places = places;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// `quantity` more of a model at a place.
    ///
    /// @param resident whether they live in that lab, so that they are not carried to lessons there
    @Transactional
    public Outcome<EquipmentCountId> receive(
            UUID operation, EquipmentModelId model, PlaceId place, int quantity, boolean resident) {
        var before = movements.findByOperationId(operation).map(EquipmentMovement::count);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        var where = places.findById(place).orElseThrow(() -> new NoSuchThing("place", place.value()));
        var no = CountingEquipment.<EquipmentCountId>number(quantity, 1)
                .or(() -> PlaceRules.noLongerUsed(where, "place"));
        if (no.isPresent()) {
            return no.get();
        }
        var count = counts.findByModelAndPlace(model, place)
                .map(found -> hold(found.id()))
                .orElseGet(() -> counts.save(new EquipmentCount(model(model), place, resident)));
        count.reside(resident);
        write(operation, count, EquipmentAction.RECEIVE, quantity, null);
        return Outcome.done(count.id());
    }

    /// Some were not found, or were used up.
    @Transactional
    public Outcome<EquipmentMovementRow> lost(UUID operation, EquipmentCountId id, int quantity, String reason) {
        return fewer(operation, id, EquipmentAction.LOST, quantity, reason);
    }

    /// Some were broken.
    @Transactional
    public Outcome<EquipmentMovementRow> broken(UUID operation, EquipmentCountId id, int quantity, String reason) {
        return fewer(operation, id, EquipmentAction.BROKEN, quantity, reason);
    }

    /// Sets the number right, as counted.
    @Transactional
    public Outcome<EquipmentMovementRow> correct(UUID operation, EquipmentCountId id, int actual, String reason) {
        var count = hold(id);
        var earlier = earlier(operation);
        if (earlier.isPresent()) {
            return Outcome.done(earlier.get());
        }
        var no = CountingEquipment.<EquipmentMovementRow>number(actual, 0)
                .or(() -> EquipmentRules.reason(reason))
                .or(() -> stillThere(count, actual));
        return no.isPresent()
                ? no.get()
                : Outcome.done(write(operation, count, EquipmentAction.CORRECT, actual - count.quantity(), reason));
    }

    private Outcome<EquipmentMovementRow> fewer(
            UUID operation, EquipmentCountId id, EquipmentAction action, int quantity, String reason) {
        var count = hold(id);
        var earlier = earlier(operation);
        if (earlier.isPresent()) {
            return Outcome.done(earlier.get());
        }
        var no = CountingEquipment.<EquipmentMovementRow>number(quantity, 1).or(() -> EquipmentRules.reason(reason));
        if (no.isPresent()) {
            return no.get();
        }
        if (quantity > count.quantity()) {
            return Outcome.refused("quantity", "Only %d are counted here.".formatted(count.quantity()));
        }
        return Outcome.done(write(operation, count, action, -quantity, reason));
    }

    private static <T> Optional<Refused<T>> number(int number, int least) {
        if (number < least) {
            return Optional.of(Outcome.refused("quantity", "Give a number of %d or more.".formatted(least)));
        }
        return number > MOST
                ? Optional.of(Outcome.refused(
                        "quantity",
                        "At most %s can stand at one place.".formatted(Quantity.grouped(BigDecimal.valueOf(MOST)))))
                : Optional.empty();
    }

    /// More than before cannot come to stand at a place that is no longer used.
    private Optional<Refused<EquipmentMovementRow>> stillThere(EquipmentCount count, int actual) {
        return actual <= count.quantity()
                ? Optional.empty()
                : places.findById(count.place()).flatMap(place -> PlaceRules.noLongerUsed(place, "quantity"));
    }

    private EquipmentMovementRow write(
            UUID operation, EquipmentCount count, EquipmentAction action, int change, @Nullable String reason) {
        count.change(change);
        var signature = new Signature(operation, null, null, Actor.required().person(), clock.instant());
        return history.row(movements.save(EquipmentMovement.of(count, action, change, reason, signature)));
    }

    private Optional<EquipmentMovementRow> earlier(UUID operation) {
        return movements.findByOperationId(operation).map(history::row);
    }

    private EquipmentCount hold(EquipmentCountId id) {
        return counts.hold(id.value()).orElseThrow(() -> new NoSuchThing("equipment count", id.value()));
    }

    private EquipmentModelRow model(EquipmentModelId id) {
        return Optional.ofNullable(catalogue.rows(List.of(id)).get(id))
                .orElseThrow(() -> new NoSuchThing("equipment model", id.value()));
    }
}
