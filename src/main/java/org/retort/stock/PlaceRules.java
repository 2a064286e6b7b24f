package org.retort.stock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;

/// What may be a place, and where it may stand.
final class PlaceRules {

    private static final int LONGEST_NAME = 80;

    private PlaceRules() {}

    static Optional<Outcome.Refused<PlaceId>> refusal(NewPlace wanted, @Nullable Place parent) {
        var name = wanted.name().strip();
        if (name.isEmpty()) {
            return Optional.of(Outcome.refused("name", "Give the place a name, such as “Shelf 2”."));
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of(Outcome.refused("name", "A name has at most 80 characters."));
        }
        if (parent != null && parent.archived()) {
            return noLongerUsed(parent, "parent");
        }
        if (parent != null && parent.depth() >= Place.DEEPEST) {
            return Optional.of(Outcome.refused("parent", "Places can stand ten deep, not deeper."));
        }
        return Optional.empty();
    }

    /// Nothing is brought to a place that is no longer used.
    ///
    /// @param field of the form that the refusal stands beside
    static <T> Optional<Outcome.Refused<T>> noLongerUsed(Place place, String field) {
        return place.archived()
                ? Optional.of(Outcome.refused(field, place.path() + " is no longer used."))
                : Optional.empty();
    }

    /// @param subtree the place itself and everything under it
    static Optional<Outcome.Refused<PlaceId>> cannotStandIn(Place place, @Nullable Place parent, List<Place> subtree) {
        if (parent == null) {
            return Optional.empty();
        }
        if (parent.isUnder(place)) {
            return Optional.of(Outcome.refused("parent", "%s cannot stand in itself.".formatted(place.name())));
        }
        if (parent.archived()) {
            return noLongerUsed(parent, "parent");
        }
        var deepest = subtree.stream().mapToInt(Place::depth).max().orElse(place.depth());
        return parent.depth() + 1 + deepest - place.depth() > Place.DEEPEST
                ? Optional.of(Outcome.refused("parent", "Places can stand ten deep, not deeper."))
                : Optional.empty();
    }

    /// Works out the paths of a place under `parent`, and of everything below it.
    ///
    /// @param subtree the place itself and everything under it, from the top down
    static void settle(Place place, @Nullable Place parent, List<Place> subtree) {
        place.standIn(parent);
        var settled = new HashMap<>(Map.of(place.id(), place));
        for (var child : subtree) {
            if (!child.id().equals(place.id()) && !child.archived()) {
                child.standIn(settled.get(child.parent()));
                settled.put(child.id(), child);
            }
        }
    }

    static String stillInUse(Place place, PlaceContents contents) {
        if (contents.places() > 0) {
            return "There are places in %s. Move or archive them first.".formatted(place.name());
        }
        return contents.isEmpty()
                ? "Some containers or equipment are put back to %s. Give them another place first."
                        .formatted(place.name())
                : "Something stands in %s. Move it first.".formatted(place.name());
    }
}
