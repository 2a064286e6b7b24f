package org.retort.requests;

import java.util.UUID;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.stock.ContainerId;
import org.retort.stock.EquipmentItemId;
import org.retort.stock.EquipmentItemRow;
import org.retort.stock.EquipmentStock;
import org.retort.stock.HandlingEquipment;
import org.retort.stock.IssuingContainers;
import org.springframework.stereotype.Component;

/// The stock movements by which a kit goes out and comes back: bottles and pieces that carry a code.
@Component
class KitMovements {

    private final IssuingContainers issuing;
    private final EquipmentStock equipment;
    private final HandlingEquipment pieces;

    KitMovements(IssuingContainers issuing, EquipmentStock equipment, HandlingEquipment pieces) {
        this.issuing = issuing;
        this.equipment = equipment;
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

    /// Brings back what is still with the lesson; for what is not, nothing is left to do.
    Outcome<String> takeBack(Pick pick, RequestId lesson) {
        if (!isWith(pick, lesson)) {
            return Outcome.done("%s was back already.".formatted(pick.row().label()));
        }
        return switch (pick.kind()) {
            case CONTAINER ->
                back(pick, issuing.takeBack(UUID.randomUUID(), new ContainerId(pick.target()), lesson.value()));
            case EQUIPMENT ->
                back(pick, pieces.takeBack(UUID.randomUUID(), new EquipmentItemId(pick.target()), lesson.value()));
        };
    }

    /// Takes a wrong pick off the kit, as if it had never been picked where the ledger still can.
    Outcome<String> undo(UUID operation, Pick wrong, RequestId lesson) {
        return wrong.kind() == PickKind.CONTAINER && isWith(wrong, lesson)
                ? back(wrong, issuing.undoIssue(operation, new ContainerId(wrong.target()), lesson.value()))
                : takeBack(wrong, lesson);
    }

    private boolean isWith(Pick pick, RequestId lesson) {
        return switch (pick.kind()) {
            case CONTAINER -> issuing.issuedTo(lesson.value()).contains(new ContainerId(pick.target()));
            case EQUIPMENT -> equipment.issuedTo(lesson.value()).contains(new EquipmentItemId(pick.target()));
        };
    }

    private static Outcome<String> back(Pick pick, Outcome<?> outcome) {
        return outcome.map(_ -> "%s is back in its place.".formatted(pick.row().label()));
    }
}
