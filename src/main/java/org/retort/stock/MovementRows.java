package org.retort.stock;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.labels.LabelCode;
import org.retort.people.People;
import org.retort.platform.PersonId;
import org.springframework.stereotype.Component;

/// Turns movements into rows: names of people and paths of places for all of them at once.
@Component
class MovementRows {

    private static final String SOMEBODY = "Somebody";

    private final PlaceRecords places;
    private final Movements movements;
    private final People people;

    MovementRows(PlaceRecords places, Movements movements, People people) {
        this.places = places;
        this.movements = movements;
        this.people = people;
    }

    MovementRow row(Container container, Movement movement) {
        return rows(container, List.of(movement)).getFirst();
    }

    /// In the order given, all of one container.
    List<MovementRow> rows(Container container, List<Movement> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var names = people.names(lines.stream().map(Movement::by).collect(Collectors.toSet()));
        var paths = paths(lines.stream()
                .flatMap(line -> Stream.of(line.fromPlace(), line.toPlace()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var undone = new HashSet<>(
                movements.undone(lines.stream().map(line -> line.id().value()).toList()));
        return lines.stream()
                .map(line -> row(container.code(), line, names, paths, undone))
                .toList();
    }

    private Map<PlaceId, String> paths(Collection<PlaceId> ids) {
        return places.all(ids.stream().map(PlaceId::value).toList()).stream()
                .collect(Collectors.toMap(Place::id, Place::path));
    }

    private static MovementRow row(
            LabelCode code,
            Movement line,
            Map<PersonId, String> names,
            Map<PlaceId, String> paths,
            Set<MovementId> undone) {
        return new MovementRow(
                line.id(),
                line.container(),
                code,
                line.action(),
                line.amount(),
                line.change(),
                line.balance(),
                line.estimated(),
                line.state(),
                path(paths, line.fromPlace()),
                paths.getOrDefault(line.toPlace(), ""),
                line.lesson(),
                line.reason(),
                line.putRight(),
                line.by(),
                names.getOrDefault(line.by(), SOMEBODY),
                line.at(),
                undone.contains(line.id()));
    }

    private static @Nullable String path(Map<PlaceId, String> paths, @Nullable PlaceId place) {
        return place == null ? null : paths.get(place);
    }
}
