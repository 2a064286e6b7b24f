package org.retort.stock;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCodes;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.Outcome.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything a technician does to a tracked piece of equipment. Each act is a movement, and sent twice it counts once.
@Service
@PreAuthorize("hasRole('TECHNICIAN')")
public class HandlingEquipment {

    private final EquipmentItems items;
    private final EquipmentMovements movements;
    private final EquipmentHistory history;
    private final PlaceRecords places;
    private final EquipmentCatalogue catalogue;
    private final LabelCodes codes;
    private final List<IssueBlock> blocks;
    private final Clock clock;

    HandlingEquipment(
            EquipmentItems items,
            EquipmentMovements movements,
            EquipmentHistory history,
            PlaceRecords places,
            EquipmentCatalogue catalogue,
            LabelCodes codes,
            List<IssueBlock> blocks,
            Clock clock) {
        this.items = items;
        this.movements = movements;
        this.history = history;
        this.places = places;
        this.catalogue = catalogue;
        this.codes = codes;
        this.blocks = blocks;
        this.clock = clock;
    }

    /// Gives a piece of equipment a code of its own.
    @Transactional
    public Outcome<EquipmentItemId> register(NewEquipmentItem wanted) {
        var before = movements.findByOperationId(wanted.operation()).map(EquipmentMovement::item);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        var model = Optional.ofNullable(catalogue.rows(List.of(wanted.model())).get(wanted.model()))
                .orElseThrow(
                        () -> new NoSuchThing("equipment model", wanted.model().value()));
        var place = place(wanted.place());
        var unused = PlaceRules.<EquipmentItemId>noLongerUsed(place, "place");
        if (unused.isPresent()) {
            return unused.get();
        }
        var serial = wanted.serial();
        if (serial != null && serial.strip().length() > 60) {
            return Outcome.refused("serial", "A serial number has at most 60 characters.");
        }
        var id = EquipmentItemId.next();
        var item = items.save(new EquipmentItem(id, codes.issue(CodeKind.EQUIPMENT, id.value()), model, wanted));
        movements.save(
                EquipmentMovement.of(item, EquipmentAction.RECEIVE, null, null, null, signature(wanted.operation())));
        return Outcome.done(id);
    }

    /// Stands at `to` now; on a shelf or in a cupboard it lives from now on.
    @Transactional
    public Outcome<EquipmentMovementRow> move(UUID operation, EquipmentItemId id, PlaceId to) {
        var place = place(to);
        return act(
                operation,
                id,
                EquipmentAction.MOVE,
                null,
                item -> EquipmentRules.<EquipmentMovementRow>inUse(item)
                        .or(() -> PlaceRules.noLongerUsed(place, "place")),
                item -> item.move(place));
    }

    /// Goes out to `lesson`, and stands at `to` when that is given.
    @Transactional
    public Outcome<EquipmentMovementRow> issue(UUID operation, EquipmentItemId id, UUID lesson, @Nullable PlaceId to) {
        var blocked = blocks.stream()
                .map(block -> block.reasonNotToIssue(CodeKind.EQUIPMENT, id.value()))
                .flatMap(Optional::stream)
                .findFirst();
        return blocked.isPresent()
                ? Outcome.refused(blocked.get())
                : act(
                        operation,
                        id,
                        EquipmentAction.ISSUE,
                        null,
                        EquipmentRules::inStore,
                        item -> item.issue(lesson, to == null ? null : place(to).id()));
    }

    /// Comes back from `lesson`. What was taken out of use meanwhile stays out of use.
    @Transactional
    public Outcome<EquipmentMovementRow> takeBack(UUID operation, EquipmentItemId id, UUID lesson) {
        return act(
                operation,
                id,
                EquipmentAction.RETURN,
                null,
                item -> EquipmentRules.with(item, lesson),
                EquipmentItem::comeBackFromLesson);
    }

    /// Goes back to its place by hand, from wherever it is, or because it is found again.
    @Transactional
    public Outcome<EquipmentMovementRow> putBack(UUID operation, EquipmentItemId id) {
        return act(
                operation,
                id,
                EquipmentAction.RETURN,
                null,
                item -> EquipmentRules.<EquipmentMovementRow>inUse(item).or(() -> EquipmentRules.notOutOfUse(item)),
                EquipmentItem::returnHome);
    }

    /// Fit for use again, at its place.
    @Transactional
    public Outcome<EquipmentMovementRow> release(UUID operation, EquipmentItemId id) {
        return act(operation, id, EquipmentAction.RELEASE, null, EquipmentRules::outOfUse, EquipmentItem::returnHome);
    }

    /// Not found where it should be. Refused of what is out of use: found again, it would be taken for fit.
    @Transactional
    public Outcome<EquipmentMovementRow> missing(UUID operation, EquipmentItemId id, String reason) {
        return act(
                operation,
                id,
                EquipmentAction.MISSING,
                reason,
                item -> EquipmentRules.<EquipmentMovementRow>inUse(item)
                        .or(() -> EquipmentRules.notOutOfUse(item))
                        .or(() -> EquipmentRules.reason(reason)),
                item -> item.become(EquipmentState.MISSING));
    }

    /// Out of use until it is repaired or checked.
    @Transactional
    public Outcome<EquipmentMovementRow> takeOutOfUse(UUID operation, EquipmentItemId id, String reason) {
        return become(operation, id, EquipmentAction.QUARANTINE, EquipmentState.QUARANTINED, reason);
    }

    /// Gone for good: broken, sold, scrapped.
    @Transactional
    public Outcome<EquipmentMovementRow> retire(UUID operation, EquipmentItemId id, String reason) {
        return become(operation, id, EquipmentAction.RETIRE, EquipmentState.RETIRED, reason);
    }

    private Outcome<EquipmentMovementRow> become(
            UUID operation, EquipmentItemId id, EquipmentAction action, EquipmentState state, String reason) {
        return act(
                operation,
                id,
                action,
                reason,
                item -> EquipmentRules.<EquipmentMovementRow>inUse(item).or(() -> EquipmentRules.reason(reason)),
                item -> item.become(state));
    }

    private Outcome<EquipmentMovementRow> act(
            UUID operation,
            EquipmentItemId id,
            EquipmentAction action,
            @Nullable String reason,
            ItemRule rule,
            Consumer<EquipmentItem> change) {
        var item = items.hold(id.value()).orElseThrow(() -> new NoSuchThing("piece of equipment", id.value()));
        var earlier = movements.findByOperationId(operation);
        if (earlier.isPresent()) {
            return Outcome.done(history.row(earlier.get()));
        }
        var no = rule.refusal(item);
        if (no.isPresent()) {
            return no.get();
        }
        var from = item.place();
        var lesson = item.lesson();
        change.accept(item);
        return Outcome.done(history.row(movements.save(EquipmentMovement.of(
                item, action, from, item.lesson() == null ? lesson : item.lesson(), reason, signature(operation)))));
    }

    private Signature signature(UUID operation) {
        return new Signature(operation, null, null, Actor.required().person(), clock.instant());
    }

    private Place place(PlaceId id) {
        return places.findById(id).orElseThrow(() -> new NoSuchThing("place", id.value()));
    }

    /// Says no, or nothing.
    private interface ItemRule {
        Optional<Refused<EquipmentMovementRow>> refusal(EquipmentItem item);
    }
}
