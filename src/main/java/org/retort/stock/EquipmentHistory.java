package org.retort.stock;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.people.People;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// The ledger of equipment as rows, with names of people and paths of places.
@Component
class EquipmentHistory {

    private static final Limit LONGEST = Limit.of(200);

    private final EquipmentMovements movements;
    private final PlaceRecords places;
    private final People people;

    EquipmentHistory(EquipmentMovements movements, PlaceRecords places, People people) {
        this.movements = movements;
        this.places = places;
        this.people = people;
    }

    List<EquipmentMovementRow> of(EquipmentCountId id) {
        return rows(movements.ofCount(id, LONGEST));
    }

    List<EquipmentMovementRow> of(EquipmentItemId id) {
        return rows(movements.ofItem(id, LONGEST));
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
