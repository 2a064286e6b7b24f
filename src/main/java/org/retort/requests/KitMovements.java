package org.retort.requests;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.retort.catalogue.EquipmentModelId;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.practicals.KitItem;
import org.retort.quantity.Quantity;
import org.retort.stock.ContainerId;
import org.retort.stock.CountingEquipment;
import org.retort.stock.EquipmentItemId;
import org.retort.stock.EquipmentItemRow;
import org.retort.stock.EquipmentStock;
import org.retort.stock.Handling;
import org.retort.stock.HandlingEquipment;
import org.retort.stock.IssuingContainers;
import org.retort.stock.Stock;
import org.springframework.stereotype.Component;

/// The stock movements that a kit causes: bottles and pieces out and back, what was used, what was broken.
@Component
class KitMovements {

    private final IssuingContainers issuing;
    private final Handling handling;
    private final Stock stock;
    private final EquipmentStock equipment;
    private final CountingEquipment counting;
    private final HandlingEquipment pieces;

    KitMovements(
            IssuingContainers issuing,
            Handling handling,
            Stock stock,
            EquipmentStock equipment,
            CountingEquipment counting,
            HandlingEquipment pieces) {
        this.issuing = issuing;
        this.handling = handling;
        this.stock = stock;
        this.equipment = equipment;
        this.counting = counting;
        this.pieces = pieces;
    }

    Outcome<String> issue(UUID operation, ContainerId container, RequestId lesson) {
        return issuing.issue(operation, container, lesson.value(), null)
                .map(movement -> movement.code().label());
    }

    Outcome<Pick.Picked> issue(UUID operation, EquipmentItemId item, RequestId lesson) {
        return pieces.issue(operation, item, lesson.value(), null).map(_ -> {
            var piece = equipment.find(item).orElseThrow();
            return new Pick.Picked(item.value(), piece.code().value(), piece.name(), null);
        });
    }

    /// @throws NoSuchThing if the school has no such piece
    EquipmentItemRow piece(EquipmentItemId item) {
        return equipment.find(item).orElseThrow(() -> new NoSuchThing("piece of equipment", item.value()));
    }

    Outcome<String> takeBack(UUID operation, Pick pick, RequestId lesson) {
        return switch (pick.kind()) {
            case CONTAINER ->
                issuing.takeBack(operation, new ContainerId(pick.target()), lesson.value())
                        .map(_ -> "Back in its place.");
            case EQUIPMENT ->
                pieces.takeBack(operation, new EquipmentItemId(pick.target())).map(_ -> "Back in its place.");
        };
    }

    /// Books what a line used up or broke: from the bottles that were picked for it, or from the counted stock.
    Outcome<String> book(Request request, RequestLine line, Back back) {
        return switch (line.item()) {
            case KitItem.Chemical c -> used(request, line, back.usedUp().add(back.broken()));
            case KitItem.Equipment(var model) -> gone(model, back);
            case KitItem.Material m -> Outcome.done("");
            case KitItem.Facility f -> Outcome.done("");
        };
    }

    /// Broken and lost pieces leave the counted stock of the place that has most to be carried.
    private Outcome<String> gone(EquipmentModelId model, Back back) {
        var broken = back.broken().intValue();
        var usedUp = back.usedUp().intValue();
        if (broken + usedUp == 0) {
            return Outcome.done("");
        }
        var kept = equipment.whereKept(List.of(model)).getOrDefault(model, List.of()).stream()
                .filter(row -> row.quantity() >= broken + usedUp)
                .findFirst();
        if (kept.isEmpty()) {
            return Outcome.done("");
        }
        var booked = broken == 0
                ? counting.lost(UUID.randomUUID(), kept.get().id(), usedUp, "used up in a lesson")
                : counting.broken(UUID.randomUUID(), kept.get().id(), broken + usedUp, "broken or lost in a lesson");
        return booked.map(_ -> "");
    }

    private Outcome<String> used(Request request, RequestLine line, BigDecimal amount) {
        var unit = line.entry().unit().unit();
        if (amount.signum() <= 0 || unit.isEmpty()) {
            return Outcome.done("");
        }
        var left = new Quantity(amount, unit.get());
        for (var bottle : bottles(request, line)) {
            var there = stock.find(bottle).orElseThrow().remaining();
            var taken = there == null || !there.comparableWith(left) || there.compareTo(left) > 0 ? left : there;
            if (left.isZero() || taken.isZero() || there != null && !there.comparableWith(left)) {
                continue;
            }
            var outcome = handling.take(UUID.randomUUID(), bottle, taken);
            if (outcome instanceof Outcome.Refused<?> no) {
                return no.as();
            }
            left = left.minus(taken);
        }
        return Outcome.done("");
    }

    private static List<ContainerId> bottles(Request request, RequestLine line) {
        return request.picks().stream()
                .filter(pick -> pick.line().equals(line.id()) && pick.kind() == PickKind.CONTAINER)
                .map(pick -> new ContainerId(pick.target()))
                .toList();
    }
}
