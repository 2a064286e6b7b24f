package org.retort.stock;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which places are near to one another: all that stand in the same cupboard, or the same shelf where there is none. In
/// a room or on a trolley nothing is near.
final class Vicinity {

    private final Map<PlaceId, Place> known;

    /// @param places with all that they stand in
    Vicinity(Collection<Place> places) {
        known = places.stream().collect(Collectors.toMap(Place::id, Function.identity(), (first, _) -> first));
    }

    /// The outermost place around this one that still keeps things together; empty in a room.
    Optional<Place> around(PlaceId id) {
        var place = known.get(id);
        var outermost = place != null && place.keeps() ? place : null;
        while (place != null && place.keeps()) {
            outermost = place;
            place = place.parent() == null ? null : known.get(place.parent());
        }
        return Optional.ofNullable(outermost);
    }

    String path(PlaceId id) {
        var place = known.get(id);
        return place == null ? "" : place.path();
    }

    /// A place and all it stands in.
    static Collection<UUID> lineage(Place place) {
        return Arrays.stream(place.lineage().split("/"))
                .filter(part -> !part.isEmpty())
                .map(UUID::fromString)
                .toList();
    }
}
