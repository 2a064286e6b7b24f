package org.retort.stock;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.people.People;
import org.retort.platform.NoSuchThing;
import org.springframework.stereotype.Component;

/// The ledger of equipment as rows, with names of people and paths of places.
@Component
class EquipmentHistory {

    private final EquipmentMovements movements;
    private final PlaceRecords places;
    private final People people;

    EquipmentHistory(EquipmentMovements movements, PlaceRecords places, People people) {
        this.movements = movements;
        this.places = places;
        this.people = people;
    }

    HistoryPage<EquipmentMovementRow> of(EquipmentCountId id) {
        return HistoryPage.of(movements.ofCount(id, HistoryPage.ONE_MORE), this::rows);
    }

    HistoryPage<EquipmentMovementRow> of(EquipmentItemId id) {
        return HistoryPage.of(movements.ofItem(id, HistoryPage.ONE_MORE), this::rows);
    }

    HistoryPage<EquipmentMovementRow> before(EquipmentCountId id, MovementId act) {
        var from = act(act, movement -> id.equals(movement.count()));
        return HistoryPage.of(movements.ofCountBefore(id, from.at(), act.value(), HistoryPage.ONE_MORE), this::rows);
    }

    HistoryPage<EquipmentMovementRow> before(EquipmentItemId id, MovementId act) {
        var from = act(act, movement -> id.equals(movement.item()));
        return HistoryPage.of(movements.ofItemBefore(id, from.at(), act.value(), HistoryPage.ONE_MORE), this::rows);
    }

    private EquipmentMovement act(MovementId id, Predicate<EquipmentMovement> ofThis) {
        return movements.findById(id).filter(ofThis).orElseThrow(() -> new NoSuchThing("movement", id.value()));
    }

    EquipmentMovementRow row(EquipmentMovement movement) {
        return rows(List.of(movement)).getFirst();
    }

    private List<EquipmentMovementRow> rows(List<EquipmentMovement> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var names = people.names(lines.stream().map(EquipmentMovement::by).collect(Collectors.toSet()));
        var ids = lines.stream()
                .flatMap(line -> Stream.of(line.fromPlace(), line.toPlace()))
                .filter(Objects::nonNull)
                .map(PlaceId::value)
                .collect(Collectors.toSet());
        var paths = places.all(ids).stream().collect(Collectors.toMap(Place::id, Place::path));
        return lines.stream()
                .map(line -> row(line, paths, names.getOrDefault(line.by(), "Somebody")))
                .toList();
    }

    private static EquipmentMovementRow row(EquipmentMovement line, Map<PlaceId, String> paths, String name) {
        var from = line.fromPlace();
        return line.row(from == null ? null : paths.get(from), paths.getOrDefault(line.toPlace(), ""), name);
    }
}
